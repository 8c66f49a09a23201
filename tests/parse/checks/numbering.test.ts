/** Numbers as a checksum: which gaps, steps back and repetitions are told, and in which words. */
import { describe, expect, test } from "vitest";
import { findings, told } from "./findings.ts";

const LONG = "一、加快建设渔港泊位航标灯塔仓库道路桥梁码头堆场和其他";

test.each<[string, readonly string[]]>([
  [
    "一、甲|文。|三、乙|四、丙",
    ["3 gap: “三、” stands after “一、” in line 1: number 2 is missing."],
  ],
  ["一、甲|四、乙", ["2 gap: “四、” stands after “一、” in line 1: numbers 2 and 3 are missing."]],
  ["一、甲|二、乙|四、丙", ["3 gap: “四、” stands after “二、” in line 2: number 3 is missing."]],
  [
    "第一条　甲。|第三条　乙。|第二条　丙。",
    [
      "2 gap: “第三条” stands after “第一条” in line 1: number 2 is missing.",
      "3 step-back: “第二条” stands after “第三条” in line 2: the numbers step back.",
    ],
  ],
  [
    "第三条　甲。|第四条　乙。",
    ["1 gap: “第三条” stands at the beginning: numbers 1 and 2 are missing."],
  ],
  ["第一条　甲。|第一条之二　乙。|第二条　丙。", []],
  [
    "1 资料来源：年鉴|3 资料来源：年报",
    ["2 gap: “3” stands after “1” in line 1: number 2 is missing."],
  ],
  ["一、甲|五、乙", ["2 gap: “五、” stands after “一、” in line 1: numbers 2 to 4 are missing."]],
  ["二、甲|三、乙", ["1 gap: “二、” stands at the beginning: number 1 is missing."]],
  [
    "一、甲|二、乙|三、丙|二、丁",
    [
      "4 repeated: The number of “二、丁” was given before, in line 2; its id is s2r2.",
      "4 step-back: “二、” stands after “三、” in line 3: the numbers step back.",
    ],
  ],
  ["一、甲|（一）乙|（二）丙|二、丁|（三）戊|（四）己", []],
  [
    "一、甲|（一）乙|（二）丙|二、丁|（四）戊|（五）己",
    ["5 gap: “（四）” stands at the beginning: numbers 1 to 3 are missing."],
  ],
  [
    "第一章 甲|第一条　乙。|第二条　丙。|第二章 丁|第四条　戊。",
    ["5 gap: “第四条” stands after “第二条” in line 3: number 3 is missing."],
  ],
  ["第一条　甲。|第一条之一　乙。|第二条　丙。|第二条之一　丁。|第三条　戊。", []],
  [
    "第一条　甲：|（一）乙。|（二）丙。|下文。|前款：|（二）丁。",
    ["6 gap: “（二）” stands at the beginning: number 1 is missing."],
  ],
  ["第一条　甲：|（一）乙。|（二）丙。|下文。|前款：|（一）丁。", []],
  [
    "一、甲|专栏1 工程|1.乙|二、丙|专栏3 工程|1.乙|图1 泊位|图3 泊位",
    [
      "5 gap: “专栏3” stands after “专栏1” in line 2: number 2 is missing.",
      "8 gap: “图3” stands after “图1” in line 7: number 2 is missing.",
    ],
  ],
  [
    "一、甲|一、乙|一、丙|（一）丁|（一）戊",
    [
      "2 repeated: The number of “一、乙” was given before, in line 1; its id is s1r2.",
      "3 repeated: The number of “一、丙” was given before, in line 1; its id is s1r3.",
      "5 repeated: The number of “（一）戊” was given before, in line 4; its id is s1r3-1r2.",
    ],
  ],
  [
    `${LONG}|${LONG}`,
    [
      `2 repeated: The number of “${LONG.slice(0, 22)}” was given before, in line 1; its id is s1r2.`,
    ],
  ],
])("of %s it tells %o", (text, expected) => {
  expect(told(text, "numbering/")).toEqual(expected);
});

describe("a missing article", () => {
  const split = (line: number, words: string) =>
    `\`- { kind: split, line: ${line}, words: ${words}, why: 原文连排 }\``;
  const hint = (text: string) => findings(text).find(({ rule }) => rule === "numbering/gap")?.hint;

  test("inside of a paragraph is cut out of it", () => {
    expect(hint("第一条　甲。|第二条　乙。 第三条 地下空间归国家。|第四条　丁。")).toBe(
      `What is missing stands inside of a paragraph. Add to repairs.yaml: ${split(2, "第三条 地下空间归国家")}`,
    );
  });

  test("inside of an item stands beside others, however short they are", () => {
    const text =
      "第一条　甲：|（一）乙。第一条 目的。第二条范围。第三条 期限。第五条 其他。|第四条　丁。";
    expect(hint(text)).toContain(`: ${split(2, "第二条范围")} ${split(2, "第三条 期限")}`);
    expect(hint(text)).not.toMatch(/第一条|第五条/u);
  });

  test.each([
    ["is none where it is cited", "第一条　依照第二条 地下空间的规定。|第三条　丁。"],
    ["is not looked for in sections", "一、甲。乙。第二条 地下空间。|三、丁。"],
    ["is not there", "第一条　甲。|第三条　丁。"],
  ])("%s", (_what, text) => {
    expect(hint(text)).toMatch(/^A heading may be taken for text, or lost with a page/u);
  });
});
