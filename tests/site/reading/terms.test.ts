/** Which terms of a text are links. */
import { expect, test } from "vitest";
import type { PlacedRepair } from "../../../src/corpus/repair-notes.ts";
import type { Clause, GlossaryTerm, Part } from "../../../src/model/types.ts";
import { decorateTerms } from "../../../src/site/reading/terms.ts";
import { clause, corpusWith, repair } from "../../support/clauses.ts";

function term(id: string, name: string): GlossaryTerm {
  return {
    id,
    titles: { "zh-Hans": name, "zh-Hant": name, en: id },
    pinyin: "",
    aliases: { "zh-Hans": [], "zh-Hant": [], en: [] },
    except: [],
    definition: { "zh-Hans": "", "zh-Hant": "", en: "" },
    clauses: [],
  };
}
const glossary = [term("zhongshi", "中试"), term("suanli", "算力"), term("zhongchuang", "众创")];
const names = new Map([
  ["zhongshi", "中试"],
  ["suanli", "算力"],
]);

/** The links in a part of a clause. */
function linksIn(own: Clause, part: Part, repairs: readonly PlacedRepair[] = []) {
  const corpus = corpusWith([own], repairs, { glossary });
  const links = { names, taken: () => [], repairsOf: () => repairs, oncePer: "clause" } as const;
  return decorateTerms("en", corpus, "doc", links)(own, part);
}

function hrefs(...given: Parameters<typeof linksIn>) {
  return linksIn(...given).map(({ properties }) => properties.href);
}

test("a term is a link where a clause has it first; one without a name is none", () => {
  const own = clause("s1", { paragraphs: ["中试算力中试众创"] });
  expect(hrefs(own, 1)).toEqual(["/en/glossary/#中试", "/en/glossary/#算力"]);
});

test("a later paragraph does not repeat the link of an earlier one", () => {
  const own = clause("s1", { paragraphs: ["中试", "中试算力"] });
  expect(linksIn(own, 2).map(({ start }) => start)).toEqual([2]);
});

test("a term is a link once in a clause, or once in each outermost clause", () => {
  const [inner, later] = [
    clause("s1-1", { paragraphs: ["中试"] }),
    clause("s1-2", { paragraphs: ["中试"] }),
  ];
  const first = clause("s1", { paragraphs: ["算力"], children: [inner, later] });
  const second = clause("s2", { paragraphs: ["中试"] });
  const corpus = corpusWith([first, second], [], { glossary });
  const linked = (oncePer: "clause" | "outermost clause") => {
    const links = { names, taken: () => [], repairsOf: () => [], oncePer };
    const decorate = decorateTerms("en", corpus, "doc", links);
    return [first, inner, later, second].map((own) => decorate(own, 1).length);
  };
  expect(linked("clause")).toEqual([1, 1, 1, 1]);
  expect(linked("outermost clause")).toEqual([1, 1, 0, 1]);
});

test("headings and tables have no links, nor has a repaired place", () => {
  expect(hrefs(clause("s1", { heading: "中试" }), "heading")).toEqual([]);
  expect(hrefs(clause("t1", { kind: "table", paragraphs: ["中试\t1"] }), 1)).toEqual([]);
  const repaired = clause("s1", { paragraphs: ["中试，中试"] });
  expect(linksIn(repaired, 1, [repair("correct", { start: 1, end: 2 })])).toMatchObject([
    { start: 3, properties: { href: "/en/glossary/#中试" } },
  ]);
});
