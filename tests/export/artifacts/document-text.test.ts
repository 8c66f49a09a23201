/** The data of a document's text: what it holds of clauses, where its marks stand, and the tree that readers make of it. */

import { describe, expect, test } from "vitest";
import { type DocumentText, textFile, textFolder } from "../../../src/export/document-text.ts";
import { noteIds, opensParagraph, placeClauses } from "../../../src/export/text-clauses.ts";
import type { Corpus } from "../../../src/model/corpus.ts";
import type { Clause, ClauseText, PolicyDocument, Script } from "../../../src/model/types.ts";
import { clause, corpusWith, policyDocument, repair } from "../../support/clauses.ts";
import { madeCorpus } from "../../support/made-corpus.ts";

/** The clauses of a document's text in Simplified. */
function clausesOf(...clauses: Clause[]) {
  return textOf(corpusWith(clauses), "zh-Hans").clauses;
}

/** The text of the first document of a corpus. */
function textOf(corpus: Corpus, script: Script): DocumentText {
  const [document = policyDocument()] = corpus.documents;
  return textFile(corpus, document, script);
}

/** A clause with other words in Traditional. */
function inBoth(id: string, hans: Partial<ClauseText>, hant: Partial<ClauseText>): Clause {
  const own = clause(id, hans);
  return { ...own, forms: { ...own.forms, "zh-Hant": { ...own.source, ...hant } } };
}

describe("the text of a document", () => {
  test("names the document in the script of the file", () => {
    const document: PolicyDocument = policyDocument({
      id: "plan-2024",
      titles: { "zh-Hans": "规划", "zh-Hant": "規劃", en: "Plan" },
      issuer: { value: { "zh-Hans": "管委会", "zh-Hant": "管委會" }, from: "editor" },
      date: { value: "2024-02", from: "editor" },
    });
    expect(textOf(madeCorpus([document]), "zh-Hant")).toEqual({
      document: "plan-2024",
      script: "zh-Hant",
      title: "規劃",
      number: null,
      issuer: "管委會",
      date: "2024-02",
      clauses: [],
    });
    expect(textFolder("zh-Hant")).toBe("text/zh-hant/");
  });

  test("has every clause in reading order, without the fields that are empty", () => {
    const inner = clause("s1-1", {
      kind: "entry",
      label: "1.",
      paragraphs: ["甲"],
      precedingParagraphs: 1,
    });
    const outer = clause("s1", {
      label: "一、",
      heading: "总则",
      delimiter: "。",
      runIn: true,
      paragraphs: ["首段", "次段"],
      precedingParagraphs: 0,
      children: [inner],
    });
    expect(clausesOf(outer, clause("s2", { precedingParagraphs: 0 }))).toEqual([
      {
        id: "s1",
        depth: 0,
        kind: "section",
        label: "一、",
        heading: "总则",
        delimiter: "。",
        runIn: true,
        paragraphs: ["首段", "次段"],
      },
      { id: "s1-1", depth: 1, kind: "entry", label: "1.", paragraphs: ["甲"], after: 1 },
      { id: "s2", depth: 0, kind: "section" },
    ]);
  });

  test("has a clause after all paragraphs of the one above where it stands beyond them", () => {
    const children = [clause("s1-1")];
    expect(clausesOf(clause("s1", { paragraphs: ["甲", "乙"], children }))).toMatchObject([
      { id: "s1" },
      { id: "s1-1", after: 2 },
    ]);
  });

  test("has a table as cells, and says whether the first row names the columns", () => {
    const rows = (...paragraphs: string[]) =>
      clausesOf(clause("t1", { kind: "table", paragraphs, precedingParagraphs: 0 }))[0];
    expect(rows("指标\t单位", "产值\t100")).toEqual({
      id: "t1",
      depth: 0,
      kind: "table",
      rows: [
        ["指标", "单位"],
        ["产值", "100"],
      ],
      head: true,
    });
    expect(rows("一季度\t1", "二季度")).toMatchObject({ rows: [["一季度", "1"], ["二季度"]] });
    expect(rows("一季度\t1", "二季度")).not.toHaveProperty("head");
  });

  test("marks repaired words and gaps, not what shows nowhere", () => {
    const repairs = [
      repair("correct", { start: 1, end: 3 }),
      repair("gap", { part: 2, start: 4, end: 4 }),
      repair("join", { start: 2, end: 2 }),
      repair("doubt", { part: "heading", start: 0, end: 2 }),
    ];
    const own = clause("s1", { heading: "标题", paragraphs: ["甲乙丙丁", "戊己庚辛"] });
    expect(textOf(corpusWith([own], repairs), "zh-Hans").clauses[0]?.marks).toEqual([
      { part: 1, start: 1, end: 3, kind: "correct" },
      { part: 2, start: 4, end: 4, kind: "gap" },
      { part: "heading", start: 0, end: 2, kind: "doubt" },
    ]);
  });

  test("has the offsets of its own script where a character takes two units in one of them", () => {
    const own = inBoth("s1", { paragraphs: ["甲䌷丙丁"] }, { paragraphs: ["甲𥿊丙丁"] });
    const repairs = [repair("correct", { start: 2, end: 3 })];
    const corpus = corpusWith([own], repairs);
    const marked = (script: Script) => {
      const [found] = textOf(corpus, script).clauses;
      const [mark] = found?.marks ?? [];
      return found?.paragraphs?.[0]?.slice(mark?.start, mark?.end);
    };
    expect([marked("zh-Hans"), marked("zh-Hant")]).toEqual(["丙", "丙"]);
  });
});

describe("readers of it", () => {
  const clauses = clausesOf(
    clause("s1", { children: [clause("s1-1", { children: [clause("note1", { kind: "note" })] })] }),
    clause("s2", { children: [clause("s2-1"), clause("s2-2")] }),
  );

  test("find each clause in its place", () => {
    const placed = placeClauses(clauses);
    expect(
      placed.map(({ clause: { id }, path, below }) => [
        id,
        path.map((above) => above.id).join("/"),
        below.map((child) => child.clause.id).join(" "),
      ]),
    ).toEqual([
      ["s1", "", "s1-1"],
      ["s1-1", "s1", "note1"],
      ["note1", "s1/s1-1", ""],
      ["s2", "", "s2-1 s2-2"],
      ["s2-1", "s2", ""],
      ["s2-2", "s2", ""],
    ]);
    expect(noteIds(clauses)).toEqual(new Set(["note1"]));
  });

  test("tell a number or heading that opens a paragraph from one on a line of its own", () => {
    const paragraphs = ["甲"];
    const opens = (given: Partial<ClauseText> & { runIn?: boolean }) =>
      clausesOf(clause("s1", given)).map(opensParagraph);
    expect(opens({ heading: "题", runIn: true, paragraphs })).toEqual([true]);
    expect(opens({ label: "1.", paragraphs })).toEqual([true]);
    expect(opens({ heading: "题", paragraphs })).toEqual([false]);
    expect(opens({ heading: "题", runIn: true })).toEqual([false]);
  });
});
