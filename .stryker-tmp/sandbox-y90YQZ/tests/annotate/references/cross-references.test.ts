/** What a text refers to: what is found, where it leads, and what is left alone. */
// @ts-nocheck

import { describe, expect, test } from "vitest";
import {
  REFERENCES,
  type Reference,
  referenceIndex,
} from "../../../src/annotate/references/cross-references.ts";
import { partText } from "../../../src/model/target.ts";
import type { Annotation, Clause, Forms, PolicyDocument } from "../../../src/model/types.ts";
import { clause, policyDocument } from "../../support/clauses.ts";
import { madeCorpus } from "../../support/made-corpus.ts";

/** Words that are the same in both scripts. */
function same(words: string): Forms {
  return { "zh-Hans": words, "zh-Hant": words };
}

/** A plan of two parts with boxes, a figure, a table caption and attachments; `text` stands in its first part. */
function plan(text: string): PolicyDocument {
  return policyDocument({
    id: "plan",
    titles: { "zh-Hans": "某市科技创新规划", "zh-Hant": "某市科技创新规划", en: null },
    otherTitles: ["《科创规划》"],
    issuer: { value: same("某市委、某市政府"), from: "editor" },
    number: { value: same("某政发〔2024〕3号"), from: "editor" },
    clauses: [
      clause("s1", {
        label: "一、",
        heading: "总则",
        paragraphs: [text],
        children: [clause("s1-1", { label: "（一）", heading: "目标" })],
      }),
      clause("s2", {
        label: "二、",
        heading: "任务",
        children: [
          clause("s2-1", {
            label: "（一）",
            heading: "平台",
            children: [clause("s2-1-3", { label: "3.", heading: "中试" })],
          }),
          clause("box2", { kind: "box", label: "专栏 2", heading: "项目" }),
          clause("box3", { kind: "box", label: "专栏3", heading: "项目" }),
          clause("fig1", { kind: "caption", label: "图 1", heading: "布局" }),
          clause("tab", { kind: "caption", label: "表 1", heading: "指标" }),
          clause("tab2", { kind: "caption", label: "表 2-1", heading: "车位" }),
          clause("tabD", { kind: "caption", label: "表 D.1", heading: "收费" }),
        ],
      }),
      clause("h1", { heading: "附件1" }),
      clause("h2", { heading: "附件2：名单" }),
    ],
  });
}

/** A law with chapters whose sections begin anew, and articles; `text` stands in its second article. */
function law(text: string): PolicyDocument {
  const article = (number: string, given: Parameters<typeof clause>[1] = {}): Clause =>
    clause(`a${number}`, { label: `第${number}条`, ...given });
  return policyDocument({
    id: "law",
    titles: { "zh-Hans": "关于促进科技进步的条例", "zh-Hant": "", en: null },
    issuer: { value: same("某省人大常委会"), from: "editor" },
    clauses: [
      clause("c1", {
        label: "第一章",
        children: [clause("c1s1", { label: "第一节", children: [article("一")] })],
      }),
      clause("c2", {
        label: "第二章",
        children: [
          clause("c2s1", {
            label: "第一节",
            children: [
              article("二", { paragraphs: [text] }),
              article("三", {
                paragraphs: ["一款：", "二款："],
                children: [
                  clause("item2", { kind: "entry", label: "（二）", precedingParagraphs: 2 }),
                ],
              }),
            ],
          }),
        ],
      }),
    ],
  });
}

/** The references of the documents with their words. */
function references(
  documents: readonly PolicyDocument[],
): (Annotation<Reference> & { readonly words: string })[] {
  const corpus = madeCorpus(documents);
  return corpus.layer(REFERENCES).all.map((reference) => {
    const { part, start, end, ...address } = reference.target;
    const source = corpus.at(address)?.clause.source;
    return { ...reference, words: source ? partText(source, part).slice(start, end) : "" };
  });
}

/** The references that are not lost, as `words→target`. */
function found(...documents: readonly PolicyDocument[]): string[] {
  return references(documents)
    .filter(({ value }) => !value.isLost)
    .map(({ words, value: { target } }) => {
      const clauseId = target?.clause ? `#${target.clause}` : "";
      return `${words}→${target === null ? "nothing" : `${target.document}${clauseId}`}`;
    });
}

/** The words of places that ought to be in the document and are not. */
function lost(document: PolicyDocument): string[] {
  return references([document])
    .filter(({ value }) => value.isLost)
    .map(({ words }) => words);
}

describe("places of the same document", () => {
  test.each<[string, string[]]>([
    ["重点项目见专栏2。", ["专栏2→plan#box2"]],
    ["重点项目见专栏二、3。", ["专栏二→plan#box2", "3→plan#box3"]],
    ["纳入专栏 2和专栏３的项目", ["专栏 2→plan#box2", "专栏３→plan#box3"]],
    ["详见表1、专栏2、3和图1", ["表1→plan#tab", "专栏2→plan#box2", "3→plan#box3", "图1→plan#fig1"]],
    ["布局如图1所示", ["图1→plan#fig1"]],
    ["详见表 2-1、表1-3和附录表 D.1", ["表 2-1→plan#tab2", "表1-3→plan#tab", "表 D.1→plan#tabD"]],
    ["指标（表1）", ["表1→plan#tab"]],
    ["详见附件2，另见附件", ["附件2→plan#h2", "附件→plan#h1"]],
    ["按本规划第二章执行", ["第二章→plan#s2"]],
    ["本规划第二部分第（一）项第3项", ["第二部分第（一）项第3项→plan#s2-1-3"]],
    ["见二（一）3", ["二（一）3→plan#s2-1-3"]],
    ["见一、（一）", ["一、（一）→plan#s1-1"]],
  ])("%s", (text, expected) => {
    expect(found(plan(text))).toEqual(expected);
    expect(lost(plan(text))).toEqual([]);
  });

  test.each<[string, string[]]>([
    ["依照第三条第二款第（二）项的规定", ["第三条第二款第（二）项→law#item2"]],
    ["本条例第一条、第三条", ["第一条→law#a一", "第三条→law#a三"]],
    ["第一章第一节", ["第一章第一节→law#c1s1"]],
    ["适用第一节的规定", ["第一节→law#c2s1"]],
    ["《刑法》第一条和第三条", ["《刑法》→nothing"]],
    ["刑法第三条规定", []],
    ["第二条", []],
  ])("of a law: %s", (text, expected) => {
    expect(found(law(text))).toEqual(expected);
    expect(lost(law(text))).toEqual([]);
  });

  test.each([
    "全球第三条碳化硅生产线",
    "第一条生产线",
    "蓝图2035，版图一，代表1家",
    "图1个，表1家，表12.5",
    "附件，如附件上传",
    "三（一）2",
    "第二章",
  ])("not: %s", (text) => {
    expect(found(plan(text))).toEqual([]);
    expect(lost(plan(text))).toEqual([]);
  });

  test.each<[string, string[]]>([
    ["见专栏9、2", ["专栏9"]],
    ["如图7、表1", ["图7"]],
    ["（表4）", ["表4"]],
    ["详见附件5", ["附件5"]],
    ["按本规划第九章", ["第九章"]],
    ["图7", []],
    ["《他市规划》专栏9", []],
    ["根据第九条", []],
  ])("ought to be there: %s", (text, words) => {
    expect(lost(plan(text))).toEqual(words);
  });

  test("articles ought to be there where there are articles", () => {
    expect(lost(law("依照第九条"))).toEqual(["第九条"]);
  });
});

describe("documents by name", () => {
  test.each<[string, string[]]>([
    ["《某市科技创新规划》", ["《某市科技创新规划》→plan"]],
    ["《某市 “科技创新” 规划》专栏2", ["《某市 “科技创新” 规划》→plan", "专栏2→plan#box2"]],
    ["《科创规划》", ["《科创规划》→plan"]],
    ["《关于某市科技创新规划》", ["《关于某市科技创新规划》→plan"]],
    ["《某市委某市政府关于某市科技创新规划》", ["《某市委某市政府关于某市科技创新规划》→plan"]],
    ["《他省关于某市科技创新规划》", ["《他省关于某市科技创新规划》→nothing"]],
    ["《关于印发〈某市科技创新规划〉的通知》", ["《关于印发〈某市科技创新规划〉的通知》→plan"]],
    ["《旧名》（某政发[2024]3号）", ["《旧名》→plan"]],
    ["《某市科技创新》", ["《某市科技创新》→nothing"]],
    [
      "《某市科技创新规划》（某政发〔2024〕3号）（以下简称《规划》）。《规划》提出，《规划》专栏3",
      ["《某市科技创新规划》→plan", "《规划》→plan", "《规划》→plan", "专栏3→plan#box3"],
    ],
    ["《关于促进科技进步的条例》", []],
  ])("%s", (text, expected) => {
    expect(found(plan(""), law(text))).toEqual(expected);
  });

  test("a title that two documents share names neither, but for the issuer's word", () => {
    const report = (id: string, issuer: string): PolicyDocument =>
      policyDocument({
        id,
        titles: { "zh-Hans": "关于创新的意见", "zh-Hant": "", en: null },
        issuer: { value: same(issuer), from: "editor" },
      });
    const asked = law("《关于创新的意见》，《乙市关于创新的意见》");
    expect(found(report("one", "甲市"), report("two", "乙市"), asked)).toEqual([
      "《关于创新的意见》→nothing",
      "《乙市关于创新的意见》→two",
    ]);
  });

  test("references are had by where they stand and by what they lead to", () => {
    const index = madeCorpus([plan("见专栏2"), law("《科创规划》专栏2")]).derive(referenceIndex);
    const to = (clause: string | null) => index.to({ document: "plan", clause });
    expect(index.from({ document: "plan", clause: "s1" })).toHaveLength(1);
    expect(to("box2").map(({ target }) => target.document)).toEqual(["plan", "law"]);
    expect(to(null).map(({ target }) => target.clause)).toEqual(["a二"]);
    expect(to("box3")).toEqual([]);
  });
});
