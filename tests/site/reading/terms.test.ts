/** Which terms of a text are links. */
import { expect, test } from "vitest";
import { annotateTerms } from "../../../src/site/reading/terms.ts";
import { clause, repair } from "../clauses.ts";

const place = (term: string, start: number) => ({ term, start, end: start + 2 });
const names = new Map([
  ["zhongshi", "中试"],
  ["suanli", "算力"],
]);

/** The hrefs of the links in a paragraph. */
function links(
  of: Parameters<ReturnType<typeof annotateTerms>>,
  terms: ReturnType<typeof place>[],
) {
  const [own, part] = of;
  const layer = new Map([[own.id, [{ part: part === "label" ? "heading" : part, places: terms }]]]);
  return annotateTerms("en", layer, names)(own, part).map(({ properties }) => properties.href);
}

test("a term is a link where a clause has it first; one without a name is none", () => {
  const own = clause("s1", { paragraphs: ["中试算力中试众创"] });
  const terms = [place("zhongshi", 0), place("suanli", 2), place("zhongshi", 4), place("x", 6)];
  expect(links([own, 0], terms)).toEqual(["/en/glossary/#中试", "/en/glossary/#算力"]);
});

test("a later paragraph does not repeat the link of an earlier one", () => {
  const own = clause("s1", { paragraphs: ["中试", "中试算力"] });
  const layer = new Map([
    [
      "s1",
      [
        { part: 0, places: [place("zhongshi", 0)] },
        { part: 1, places: [place("zhongshi", 0), place("suanli", 2)] },
      ],
    ],
  ]);
  const annotate = annotateTerms("zh-hans", layer, names);
  expect(annotate(own, 1).map(({ start }) => start)).toEqual([2]);
});

test("headings and tables have no links, nor has a repaired place", () => {
  const heading = clause("s1", { heading: "中试" });
  expect(links([heading, "heading"], [place("zhongshi", 0)])).toEqual([]);
  const table = clause("t1", { kind: "table", paragraphs: ["中试\t1"] });
  expect(links([table, 0], [place("zhongshi", 0)])).toEqual([]);
  const repaired = clause("s1", {
    paragraphs: ["中试，中试"],
    repairs: [repair("correct", { start: 1, end: 2 })],
  });
  const hrefs = links([repaired, 0], [place("zhongshi", 0), place("zhongshi", 3)]);
  expect(hrefs).toEqual(["/en/glossary/#中试"]);
});
