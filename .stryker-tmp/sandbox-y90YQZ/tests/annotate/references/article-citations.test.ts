/** Citations of articles with their paragraphs and items, as laws of the mainland and of Taiwan write them. */
// @ts-nocheck

import { describe, expect, test } from "vitest";
import { REFERENCES } from "../../../src/annotate/references/cross-references.ts";
import { partText } from "../../../src/model/target.ts";
import type { Clause, PolicyDocument } from "../../../src/model/types.ts";
import { clause, policyDocument } from "../../support/clauses.ts";
import { madeCorpus } from "../../support/made-corpus.ts";

function item(id: string, label: string, precedingParagraphs = 1, children: Clause[] = []): Clause {
  return clause(id, {
    kind: "entry",
    label,
    precedingParagraphs,
    paragraphs: ["停车。"],
    children,
  });
}

/** A text in an article that is asked about: its second or third paragraph, or an item. */
interface Asked {
  readonly text: string;
  readonly at?: "p1" | "p3" | "item";
}

/** A law of the mainland with two chapters; the text stands in its article 5. */
function parkingLaw({ text, at = "p3" }: Asked, title = "中华人民共和国停车法"): PolicyDocument {
  const five = ["首款：", "次款：", "末款。"].map((words, index) =>
    at === `p${index + 1}` ? text : words,
  );
  return policyDocument({
    id: "law",
    titles: { "zh-Hans": title, "zh-Hant": title, en: null },
    clauses: [
      clause("s1", {
        label: "第一章",
        children: [
          clause("s1-3", { label: "第三条", paragraphs: ["一。", "二。"] }),
          clause("s1-3z1", { label: "第三条之一", paragraphs: ["一。"] }),
          clause("s1-4", {
            label: "第四条",
            paragraphs: ["有下列情形：", "另有下列情形："],
            children: [
              item("s1-4-1", "（一）"),
              item("s1-4-2", "（二）", 1, [item("s1-4-2-1", "1.")]),
              item("s1-4-p2-1", "（一）", 2),
              item("s1-4-p2-2", "（二）", 2),
            ],
          }),
          clause("s1-5", {
            label: "第五条",
            paragraphs: five,
            children: [
              item("s1-5-1", "（一）"),
              item("s1-5-2", "（二）"),
              clause("s1-5-p2-1", {
                kind: "entry",
                label: "（一）",
                precedingParagraphs: 2,
                paragraphs: [at === "item" ? text : ""],
              }),
            ],
          }),
        ],
      }),
      clause("s2", {
        label: "第二章",
        children: [
          clause("s2-219", { label: "第二百一十九条" }),
          clause("s2-219z1", { label: "第二百一十九条之一" }),
          clause("s2-1200", { label: "第一千二百条" }),
        ],
      }),
      clause("att1", { label: "附件1", heading: "车位" }),
      clause("att2", { heading: "附件2：收费" }),
      clause("h3", { heading: "附录A 图例" }),
      clause("tab1", { kind: "caption", label: "附表2" }),
    ],
  });
}

/** A law of Taiwan whose articles have 項 as paragraphs and 款 as items; the text stands in its article 9. */
function parkingAct({ text, at = "p3" }: Asked): PolicyDocument {
  const nine = ["甲。", "乙：", "丙。"].map((words, index) =>
    at === `p${index + 1}` ? text : words,
  );
  return policyDocument({
    id: "act",
    script: "zh-Hant",
    clauses: [
      clause("s7", { label: "第 7 条", paragraphs: ["甲。"] }),
      clause("s7z1", { label: "第 7-1 条", paragraphs: ["甲。", "乙。"] }),
      clause("s8", {
        label: "第 8 条",
        paragraphs: ["准用第七条第一项第一款。", "下列："],
        children: [
          item("s8-p2-1", "一、", 2),
          item("s8-p2-2", "二、", 2, [item("s8-p2-2-1", "（一）")]),
        ],
      }),
      clause("s9", {
        label: "第 9 条",
        paragraphs: nine,
        children: [
          item("s9-p2-1", "一、", 2),
          clause("s9-p2-2", {
            kind: "entry",
            label: "二、",
            precedingParagraphs: 2,
            paragraphs: [at === "item" ? text : ""],
          }),
        ],
      }),
    ],
  });
}

/** The references as `words→target`, a lost one without a target. */
function found(...documents: readonly PolicyDocument[]): string[] {
  const corpus = madeCorpus(documents);
  return corpus
    .layer(REFERENCES)
    .all.flatMap(({ target: { part, start, end, ...address }, value }) => {
      const source = corpus.at(address)?.clause.source;
      if (source === undefined || partText(source, part).startsWith("准用第七条")) return [];
      const { document, clause: id, paragraph } = value.target ?? {};
      const place = `${id ?? ""}${paragraph ? `-p${paragraph}` : ""}`;
      const other = document === documents[0]?.id ? "" : `${document ?? ""}#`;
      const words = partText(source, part).slice(start, end);
      return `${words}→${value.isLost ? "lost" : value.target === null ? "none" : other + place}`;
    });
}

describe("a law of the mainland", () => {
  test.each<[string, string[]]>([
    ["依照第四条第一款第二项处罚", ["第四条第一款第二项→s1-4-2"]],
    ["依照第四条第二款第（二）项", ["第四条第二款第（二）项→s1-4-p2-2"]],
    ["第四条第二款规定的停车人", ["第四条第二款→s1-4-p2"]],
    ["违反本法第四条第二项第1目的", ["第四条第二项第1目→s1-4-2-1"]],
    ["本法第四条（二）", ["第四条（二）→s1-4-2"]],
    ["违反第三条之一的规定", ["第三条之一→s1-3z1"]],
    ["依照第二百一十九条之一处罚", ["第二百一十九条之一→s2-219z1"]],
    ["依照第219条之1处罚", ["第219条之1→s2-219z1"]],
    ["依照第２１９条处罚", ["第２１９条→s2-219"]],
    ["依照第 219-1 条处罚", ["第 219-1 条→s2-219z1"]],
    ["依照第二百一十九条之二处罚", ["第二百一十九条之二→lost"]],
    ["第三条之一般规定", ["第三条→s1-3"]],
    ["适用第一千二百条", ["第一千二百条→s2-1200"]],
    ["本法第二章第一千二百条", ["第二章第一千二百条→s2-1200"]],
    ["第三条、第四条和第五条规定的", ["第三条→s1-3", "第四条→s1-4"]],
    ["第三条至第四条规定的", ["第三条→s1-3", "第四条→s1-4"]],
    ["第三、四条规定的", ["第三→s1-3", "四条→s1-4"]],
    [
      "第四条第一款第一项、第二项和第二款",
      ["第四条第一款第一项→s1-4-1", "第二项→s1-4-2", "第二款→s1-4-p2"],
    ],
    ["第四条第一款第（一）、（二）项所列", ["第四条第一款第（一）→s1-4-1", "（二）项→s1-4-2"]],
    ["前款规定的停车人", ["前款→s1-5-p2"]],
    ["有前两款行为的", ["前两款→s1-5-p1"]],
    ["前款第一项行为", ["前款第一项→s1-5-p2-1"]],
    ["前条第一款、第二款", ["前条第一款→s1-4-p1", "第二款→s1-4-p2"]],
    ["前二条规定的", ["前二条→s1-3z1"]],
    ["出售第一款规定的车位", ["第一款→s1-5-p1"]],
    ["依照本条第二款", ["本条第二款→s1-5-p2"]],
    ["犯本章第三条之罪", ["本章第三条→s1-3"]],
    ["前条第一款但书及第二款", ["前条第一款→s1-4-p1", "第二款→s1-4-p2"]],
    ["犯停车法第三条之罪", ["第三条→s1-3"]],
    ["详见附件1、附录A和附表2", ["附件1→att1", "附录A→h3", "附表2→tab1"]],
    ["见附件2", ["附件2→att2"]],
  ])("%s", (text, expected) => {
    expect(found(parkingLaw({ text }))).toEqual(expected);
  });

  test.each([
    "民事诉讼法第三条、第四条和第五条第一款规定的",
    "依照停车费管理条例第三条第一款处罚",
    "新停车法第三条",
    "依照民事诉讼法（2021年修正）第三条处罚",
    "收费办法第三条第一款规定的，第二款不适用",
    "收费办法第三条第一款但书及第二款",
    "本条例、本款、本项目、前条件、目前一项工作、前款项、成本条目、本章程",
    "本条规定，本条第三款，第五条第三款",
    "第四条生产线",
  ])("leads nowhere: %s", (text) => {
    expect(found(parkingLaw({ text }))).toEqual([]);
  });

  test("the article around an item is known", () => {
    expect(found(parkingLaw({ text: "前款规定、前条", at: "item" }))).toEqual([
      "前款→s1-5-p1",
      "前条→s1-4",
    ]);
    expect(found(parkingLaw({ text: "前款规定", at: "p1" }))).toEqual([]);
  });

  test("a law without 《》 may be a document of the collection", () => {
    const other = { ...parkingLaw({ text: "" }, "某市收费条例"), id: "fees" };
    const text = "依照某市收费条例第三条第二款、第四条，违反外省某市收费条例第三条";
    expect(found(parkingLaw({ text }), other)).toEqual([
      "第三条第二款→fees#s1-3-p2",
      "第四条→fees#s1-4",
    ]);
    expect(found(parkingLaw({ text: "《某市收费条例》第三条第二款" }), other)).toEqual([
      "《某市收费条例》→fees#",
      "第三条第二款→fees#s1-3-p2",
    ]);
  });
});

describe("a law of Taiwan", () => {
  test.each<[string, string[]]>([
    ["第八条第二项第二款第一目规定", ["第八条第二项第二款第一目→s8-p2-2-1"]],
    ["第八条第二款规定", ["第八条第二款→s8-p2-2"]],
    ["依第七条之一第二项规定", ["第七条之一第二项→s7z1-p2"]],
    ["依第 7-1 条规定", ["第 7-1 条→s7z1"]],
    ["前项规定", ["前项→s9-p2"]],
    ["前条第二项第一款及第二款", ["前条第二项第一款→s8-p2-1", "第二款→s8-p2-2"]],
    ["前条第二项所列第一款", ["前条第二项→s8-p2", "第一款→s8-p2-1"]],
    ["第一项费用", ["第一项→s9-p1"]],
    ["依第8条第1、2项", ["第8条第1→s8-p1", "2项→s8-p2"]],
  ])("%s", (text, expected) => {
    expect(found(parkingAct({ text }))).toEqual(expected);
  });

  test("前款 in an item is the item before", () => {
    expect(found(parkingAct({ text: "前款以外之车位", at: "item" }))).toEqual(["前款→s9-p2-1"]);
  });
});

test("no text throws, however long", () => {
  const texts = [
    "第三条",
    "第一、",
    "前款",
    "第（一）、",
    "第三条之",
    "民事诉讼法第三条第一款",
    "附件1、",
    "本条第二款和",
  ];
  for (const text of texts)
    expect(() => found(parkingLaw({ text: text.repeat(4000) }))).not.toThrow();
});
