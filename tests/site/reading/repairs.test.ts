import { describe, expect, test } from "vitest";
import {
  countRepairs,
  firstLine,
  repairNotes,
  sourceWords,
} from "../../../src/corpus/repair-notes.ts";
import {
  countFates,
  lineFate,
  lineParts,
  lineReadings,
  sourceRows,
} from "../../../src/corpus/source-rows.ts";
import type { SourceLine } from "../../../src/model/types.ts";
import { toHtml } from "../../../src/site/html/hast.ts";
import { readingNote } from "../../../src/site/i18n/reading/source.ts";
import { markKinds, repairPopovers } from "../../../src/site/reading/marks.ts";
import { clause, corpusWith, policyDocument, repair } from "../../support/clauses.ts";
import { madeCorpus } from "../../support/made-corpus.ts";

describe("repairNotes", () => {
  test("repairs at one point are one note; those elsewhere have their own", () => {
    const repairs = [
      repair("doubt", { start: 1, end: 3 }),
      repair("join", { start: 3, end: 3 }),
      repair("move", { start: 3, end: 3 }),
      repair("gap", { start: 5, end: 5 }),
      repair("gap", { part: 2, start: 5, end: 5 }),
    ];
    const notes = repairNotes(
      corpusWith([clause("s1", { paragraphs: ["甲乙丙丁戊", "己庚辛壬癸"] })], repairs),
      "doc",
    );
    expect(notes.map((note) => note.repairs.map(({ value }) => value.kind))).toEqual([
      ["doubt", "join", "move"],
      ["gap"],
      ["gap"],
    ]);
    expect(notes.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(countRepairs(notes)).toEqual({ repairs: 2, doubts: 1, gaps: 2 });
    // The legend tells the kinds too that share a mark with another.
    expect(markKinds(notes)).toEqual(["doubt", "join", "move", "gap"]);
  });

  test("an inserted number and heading are one repair", () => {
    const given = { shown: "2. 名" };
    const repairs = [
      repair("insert", { ...given, part: "label", end: 2 }),
      repair("insert", { ...given, part: "heading", end: 1 }),
    ];
    const corpus = corpusWith([clause("s1", { label: "2.", heading: "名" })], repairs);
    const notes = repairNotes(corpus, "doc");
    expect(notes).toHaveLength(1);
    expect(countRepairs(notes)).toEqual({ repairs: 1, doubts: 0, gaps: 0 });
  });
});

describe("sourceWords", () => {
  const text = "新增企业。技术（“三技合同”）成交额，增速达15%以上";

  test("quotes the source with a few words around, not beyond a sentence", () => {
    const given = repair("correct", { source: "枝", shown: "技", start: 10, end: 11 });
    const place = { clause: clause("s1", { paragraphs: [text] }), ofClause: [given] };
    expect(sourceWords(place, given)).toEqual({
      before: "技术（“三",
      words: "枝",
      after: "合同”）成交额，",
    });
  });

  test("ends where another repair has changed the words", () => {
    const first = repair("correct", { source: "枝", shown: "技", start: 10, end: 11 });
    const second = repair("correct", { source: "”", shown: "", start: 13, end: 13 });
    const place = { clause: clause("s1", { paragraphs: [text] }), ofClause: [first, second] };
    expect(sourceWords(place, first).after).toBe("合同");
    expect(sourceWords(place, second)).toMatchObject({ before: "合同", words: "”" });
  });
});

test("a clause begins where its first words were moved from", () => {
  const begun = clause("h4", { heading: "名", lines: [76, 129] });
  const moved = repair("move", { part: "heading", line: 119 });
  expect(firstLine(begun, [moved])).toBe(119);
  const later = repair("move", { part: 2, line: 119 });
  expect(firstLine(begun, [later])).toBe(76);
});

test("a note tells what was done, the source’s words in their script, the reason in English, the line", () => {
  const given = repair("correct", {
    source: "<洗>",
    shown: "冼",
    end: 1,
    line: 158,
    why: "misread",
  });
  const document = policyDocument({
    script: "zh-Hant",
    clauses: [clause("s1", { paragraphs: ["冼村"] })],
    repairs: [given],
  });
  const notes = repairNotes(madeCorpus([document]), "doc");
  const html = toHtml(repairPopovers("zh-hans", document, notes, (line) => `source/#L${line}`));
  expect(html).toContain('<div id="repair-1" class="repair-note" popover');
  expect(html).toContain("<strong>更正</strong> 原文作：");
  expect(html).toContain(
    '<span lang="zh-Hant-HK" class="source-words"><mark>&#x3C;洗></mark>村</span>',
  );
  expect(html).toContain('<span lang="en">misread</span>');
  expect(html).toContain('<a href="source/#L158">原文第 158 行</a>');
});

describe("the source view", () => {
  const line = (number: number, given: Partial<SourceLine> = {}): SourceLine => ({
    number,
    text: "文",
    clauses: [],
    furniture: null,
    readings: [],
    ...given,
  });
  const sourceLines = [
    line(1, { furniture: "title block" }),
    line(2, { text: " " }),
    line(3, { clauses: ["s1", "s1-1"] }),
    line(4, { clauses: ["s1-1"], furniture: "byline" }),
    line(5, { text: "---" }),
  ];

  test("each line is text, furniture, blank, or markup", () => {
    expect(sourceLines.map(lineFate)).toEqual(["title block", "blank", "text", "text", "markup"]);
    expect(countFates(sourceLines)).toEqual({
      text: 2,
      blank: 1,
      furniture: [
        ["title block", 1],
        ["markup", 1],
      ],
    });
  });

  test("a line is parted at the characters that are read as others", () => {
    const given = {
      text: "⼀、\u200b停⻋\u200b",
      readings: [
        { start: 0, end: 1, as: "一" },
        { start: 2, end: 3, as: "" },
        { start: 4, end: 5, as: "车" },
        { start: 5, end: 6, as: "" },
      ],
    };
    expect(lineParts(given).map(({ text, reading }) => [text, reading?.as])).toEqual([
      ["⼀", "一"],
      ["、", undefined],
      ["\u200b", ""],
      ["停", undefined],
      ["⻋", "车"],
      ["\u200b", ""],
    ]);
    const notes = lineReadings(given);
    expect(notes.map((note) => readingNote("en", note))).toEqual([
      "⼀ (U+2F00) is read as 一",
      "U+200B is left out (2 times)",
      "⻋ (U+2ECB) is read as 车",
    ]);
    expect(notes.map((note) => readingNote("zh-hans", note)).slice(0, 2)).toEqual([
      "⼀（U+2F00）读作“一”",
      "U+200B 不计入正文（2 处）",
    ]);
  });

  test("a line knows its clauses and its repairs", () => {
    const repairs = [repair("gap", { clause: "s1-1", line: 4 })];
    const clauses = [clause("s1", { children: [clause("s1-1", { paragraphs: ["文"] })] })];
    const document = policyDocument({ clauses, repairs, sourceLines });
    const rows = sourceRows(document, repairNotes(madeCorpus([document]), "doc"));
    expect(rows.map((row) => row.clauses.map(({ id }) => id))).toEqual([
      [],
      [],
      ["s1", "s1-1"],
      ["s1-1"],
      [],
    ]);
    expect(rows.map((row) => row.repairs.length)).toEqual([0, 0, 0, 1, 0]);
  });
});
