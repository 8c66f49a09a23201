/** References as links in the text. */
import { expect, test } from "vitest";
import type { CrossReference } from "../../../src/annotate/references/cross-references.ts";
import { annotateReferences } from "../../../src/site/reading/references.ts";
import { annotateTerms } from "../../../src/site/reading/terms.ts";
import { clause, repair } from "../clauses.ts";

function reference(given: Partial<CrossReference>): CrossReference {
  const target = { document: "doc", clause: "box2" };
  return {
    document: "doc",
    clause: "s1",
    paragraph: 1,
    start: 2,
    end: 8,
    words: "",
    target,
    ...given,
  };
}

const link = (found: readonly CrossReference[]) =>
  annotateReferences(
    () => found,
    ({ clause: id }) => (id === null ? null : `#${id}`),
  );
const text = clause("s1", { heading: "见专栏二", paragraphs: ["重点项目见专栏二。"] });

test("a reference is a link in its own paragraph", () => {
  const annotate = link([reference({})]);
  expect(annotate(text, 0)).toEqual([
    { start: 2, end: 8, tagName: "a", properties: { className: ["reference"], href: "#box2" } },
  ]);
  for (const part of [1, "heading", "label"] as const) expect(annotate(text, part)).toEqual([]);
});

test("a reference of the heading is a link there", () => {
  expect(link([reference({ paragraph: 0 })])(text, "heading")).toHaveLength(1);
});

test("what leads nowhere is no link", () => {
  const found = [
    reference({ target: null }),
    reference({ target: { document: "doc", clause: null } }),
  ];
  expect(link(found)(text, 0)).toEqual([]);
});

test("a link is the longest piece that holds no mark of a repair", () => {
  const repaired = { ...text, repairs: [repair("correct", { start: 3, end: 4 })] };
  expect(link([reference({})])(repaired, 0)).toMatchObject([{ start: 4, end: 8 }]);
  const outside = { ...text, repairs: [repair("correct", { start: 7, end: 8 })] };
  expect(link([reference({})])(outside, 0)).toMatchObject([{ start: 2, end: 8 }]);
});

test("a term within a reference is no link of its own", () => {
  const terms = new Map([["s1", [{ part: 0, places: [{ term: "t", start: 3, end: 5 }] }]]]);
  const names = new Map([["t", "项目"]]);
  const taken = link([reference({})]);
  expect(annotateTerms("zh-hans", terms, names, taken)(text, 0)).toEqual([]);
  expect(annotateTerms("zh-hans", terms, names)(text, 0)).toHaveLength(1);
});
