/** References as links in the text. */
import "../../support/shared-jiangbei.ts";
import { expect, test } from "vitest";
import type {
  Leading,
  ReferenceTarget,
} from "../../../src/annotate/references/cross-references.ts";
import type { PlacedRepair } from "../../../src/corpus/repair-notes.ts";
import type { Part } from "../../../src/model/types.ts";
import { decorateReferences } from "../../../src/site/reading/references.ts";
import { decorateTerms } from "../../../src/site/reading/terms.ts";
import { clause, corpusWith, repair } from "../../support/clauses.ts";

function reference(
  part: Part = 1,
  leadsTo: ReferenceTarget = { document: "doc", clause: "box2", paragraph: null },
): Leading {
  return {
    target: { document: "doc", clause: "s1", part, start: 2, end: 8 },
    value: { target: leadsTo, isLost: false },
    leadsTo,
  };
}

const link = (found: readonly Leading[], repairs: readonly PlacedRepair[] = []) =>
  decorateReferences(
    () => found,
    () => repairs,
    ({ clause: id }) => (id === null ? null : `#${id}`),
  );
const text = clause("s1", { heading: "见专栏二", paragraphs: ["重点项目见专栏二。"] });

test("a reference is a link in its own paragraph", () => {
  const decorate = link([reference()]);
  expect(decorate(text, 1)).toEqual([
    { start: 2, end: 8, tagName: "a", properties: { className: ["reference"], href: "#box2" } },
  ]);
  for (const part of [2, "heading", "label"] as const) expect(decorate(text, part)).toEqual([]);
});

test("a reference of the heading is a link there", () => {
  expect(link([reference("heading")])(text, "heading")).toHaveLength(1);
});

test("a reference without an address is no link", () => {
  expect(link([reference(1, { document: "doc", clause: null, paragraph: null })])(text, 1)).toEqual(
    [],
  );
});

test("a link is the longest piece that holds no mark of a repair", () => {
  const inside = [repair("correct", { start: 3, end: 4 })];
  expect(link([reference()], inside)(text, 1)).toMatchObject([{ start: 4, end: 8 }]);
  const outside = [repair("correct", { start: 7, end: 8 })];
  expect(link([reference()], outside)(text, 1)).toMatchObject([{ start: 2, end: 8 }]);
});

test("a term within a reference is no link of its own", () => {
  const titles = { "zh-Hans": "项目", "zh-Hant": "項目", en: "project" };
  const none = { "zh-Hans": [], "zh-Hant": [], en: [] };
  const term = { id: "t", titles, pinyin: "", aliases: none, except: [], definition: titles };
  const corpus = corpusWith([text], [], { glossary: [{ ...term, clauses: [] }] });
  const names = new Map([["t", "项目"]]);
  const links = {
    names,
    repairsOf: () => [],
    taken: link([reference()]),
    oncePer: "clause",
  } as const;
  expect(decorateTerms("zh-hans", corpus, "doc", links)(text, 1)).toEqual([]);
  const free = { ...links, taken: () => [] };
  expect(decorateTerms("zh-hans", corpus, "doc", free)(text, 1)).toHaveLength(1);
});
