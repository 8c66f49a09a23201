// @ts-nocheck
import { describe, expect, test } from "vitest";
import { chooseLanguage } from "../../src/client/page/choose-language.ts";
import { type ContentsEntry, contents } from "../../src/corpus/contents.ts";
import { countByLevel, countDescendants } from "../../src/corpus/counts.ts";
import type { Hierarchy, HierarchyNode } from "../../src/model/types.ts";
import { decorateQuotes, nodeAnchor } from "../../src/site/html/quotes.ts";
import { formatCount, formatDate } from "../../src/site/i18n/format.ts";
import { describeLines, readOrigin } from "../../src/site/i18n/origin.ts";
import { clause } from "../support/clauses.ts";

function node(id: string, level: number, children: HierarchyNode[] = []): HierarchyNode {
  const titles = { "zh-Hans": id, "zh-Hant": id, en: null };
  const label = { "zh-Hans": "", "zh-Hant": "" };
  return { id, clause: id, quote: null, label, titles, level, parent: null, children };
}

function hierarchy(nodes: HierarchyNode[]): Hierarchy {
  const titles = { "zh-Hans": "树", "zh-Hant": "樹", en: null };
  return { id: "tree", titles, document: "doc", root: null, nodes, scheme: null };
}

describe("contents", () => {
  test("lists sections to the third level and boxes at any, and moves up what is below others", () => {
    const box = clause("box1", { kind: "box", label: "专栏 1" });
    const fourth = clause("s1-1-1-1", { heading: "四", children: [box] });
    const third = clause("s1-1-1", { heading: "三", children: [fourth] });
    const second = clause("s1-1", { heading: "二", children: [third] });
    const first = clause("s1", { heading: "一", children: [second] });
    const preamble = clause("preamble", { kind: "preamble", paragraphs: ["文"] });
    const ids = (entries: readonly ContentsEntry[]): unknown[] =>
      entries.map((entry) => [entry.clause.id, ids(entry.children)]);
    expect(ids(contents([preamble, first]))).toEqual([
      ["s1", [["s1-1", [["s1-1-1", [["box1", []]]]]]]],
    ]);
  });
});

describe("facts", () => {
  const tree = hierarchy([
    node("a", 1, [node("b", 2, [node("c", 3)]), node("d", 2)]),
    node("e", 1),
  ]);

  test("counts what is below a node, and the nodes of each level", () => {
    expect(tree.nodes.map(countDescendants)).toEqual([3, 0]);
    expect(countByLevel(tree)).toEqual([2, 2, 1]);
  });
});

describe("quoted nodes", () => {
  test("are anchored at their first place, others at their clause", () => {
    const quoted = { ...node("s1-q1", 1), clause: "s1", quote: "行动" };
    const tree = hierarchy([quoted, node("s2", 1)]);
    expect(tree.nodes.map((each) => nodeAnchor(tree, each))).toEqual(["tree-s1-q1", "s2"]);
    const decorate = decorateQuotes([tree]);
    const text = clause("s1", { paragraphs: ["无", "六大行动", "行动"] });
    expect([1, 2, 3].map((paragraph) => decorate(text, paragraph))).toEqual([
      [],
      [
        {
          start: 2,
          end: 4,
          tagName: "span",
          properties: { id: "tree-s1-q1", className: ["quoted"] },
        },
      ],
      [],
    ]);
  });
});

describe("formatDate", () => {
  test.each([
    ["2023-07-30", "2023年7月30日", "30 July 2023"],
    ["2024-02", "2024年2月", "February 2024"],
    ["2025", "2025年", "2025"],
    ["2025-13", "2025-13", "2025-13"],
    ["soon", "soon", "soon"],
  ])("%s", (iso, chinese, english) => {
    expect(formatDate("zh-hans", iso)).toBe(chinese);
    expect(formatDate("zh-hant", iso)).toBe(chinese);
    expect(formatDate("en", iso)).toBe(english);
  });
});

test("formatCount groups digits and knows the English plural", () => {
  expect(formatCount("zh-hans", "clause", 1234)).toBe("1,234 条");
  expect(formatCount("zh-hant", "clause", 2)).toBe("2 條");
  expect([1, 2].map((count) => formatCount("en", "hierarchy", count))).toEqual([
    "1 hierarchy",
    "2 hierarchies",
  ]);
});

describe("origins of metadata", () => {
  test.each([
    ["line 5 of the source", "原文第 5 行", "source line 5"],
    ["lines 3–4 of the source", "原文第 3–4 行", "source lines 3–4"],
    [
      "inferred by the editor from lines 16, 20 and 158 of the source",
      "编者据原文第 16、20、158 行推断",
      "inferred from source lines 16, 20 and 158",
    ],
    [
      "line 9 of the source and the year in its first sentence",
      "原文第 9 行，年份据首句",
      "source line 9, year from the first sentence",
    ],
  ])("%s", (from, chinese, english) => {
    const origin = readOrigin(from);
    if (origin.kind !== "lines") throw new Error(`read as ${origin.kind}`);
    expect(describeLines("zh-hans", origin)).toBe(chinese);
    expect(describeLines("en", origin)).toBe(english);
  });

  test("a clause, the editor, and words of one's own", () => {
    expect(readOrigin("plan-2024#h1-2-26")).toEqual({
      kind: "clause",
      document: "plan-2024",
      clause: "h1-2-26",
    });
    expect(readOrigin("editor")).toEqual({ kind: "editor" });
    expect(readOrigin("the cover")).toEqual({ kind: "words", words: "the cover" });
  });
});

describe("chooseLanguage", () => {
  test.each([
    ["the saved choice", "en", ["zh-CN"], "en"],
    ["a saved value that is no language", "fr", ["zh-CN"], "zh-hans"],
    ["the first language that there is", null, ["fr", "zh-HK", "en"], "zh-hant"],
    ["Taiwan", null, ["zh-TW"], "zh-hant"],
    ["a script before a region", null, ["zh-Hans-HK"], "zh-hans"],
    ["Cantonese", null, ["yue"], "zh-hant"],
    ["Singapore", null, ["zh-SG"], "zh-hans"],
    ["none that fits", null, ["fr-FR"], "zh-hans"],
  ])("%s", (_, saved, preferred, expected) => {
    expect(chooseLanguage(saved, preferred, ["zh-hans", "zh-hant", "en"])).toBe(expected);
  });

  test("offers no version that the site does not have", () => {
    expect(chooseLanguage("en", ["zh-HK"], ["zh-hans"])).toBe("zh-hans");
    expect(chooseLanguage(null, ["fr", "zh-TW", "en"], ["en", "zh-hant"])).toBe("zh-hant");
  });
});
