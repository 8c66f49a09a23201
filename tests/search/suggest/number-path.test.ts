/** Clause numbers as typed and as printed: their styles and values, and the clauses that they fit. */
import { describe, expect, test } from "vitest";
import {
  citedFit,
  fitOf,
  hasSameValues,
  isPartOfArticle,
  mayBeAmount,
  type NumberStep,
  readNumberPath,
  stepOfLabel,
} from "../../../src/search/suggest/number-path.ts";

/** The steps of a path as words; null for a text that is none. */
function path(text: string): string | null {
  return (
    readNumberPath(text)
      ?.map(({ style, value }) => `${style} ${value}`)
      .join(", ") ?? null
  );
}

function steps(text: string): readonly NumberStep[] {
  return readNumberPath(text) ?? [];
}

describe("a path", () => {
  test.each([
    ["三（二）1", "han 3, han-bracket 2, arabic 1"],
    ["三、（二）、1.", "han 3, han-bracket 2, arabic 1"],
    ["三(二)(1)", "han 3, han-bracket 2, arabic-bracket 1"],
    ["3.2.1", "arabic 3, arabic 2, arabic 1"],
    ["２．１", "arabic 2, arabic 1"],
    ["1)", "arabic-bracket 1"],
    ["（ 十二 ）", "han-bracket 12"],
    ["三、", "han 3"],
    ["12.", "arabic 12"],
    ["①", "circled 1"],
    ["（三）⑳", "han-bracket 3, circled 20"],
    ["第三条", "article 3"],
    ["第 219-1 條", "article 219z1"],
    ["第三条之一", "article 3z1"],
    ["第四条第一款第二项第三目", "article 4, kuan 1, xiang 2, mu 3"],
    ["第四條第（二）項", "article 4, xiang 2"],
    ["第四条（二）项", "article 4, xiang 2"],
    ["第二编第一章第三节", "part 2, chapter 1, section 3"],
    ["第二編 第三節", "part 2, section 3"],
    ["第一分编", "part 1"],
    ["第二部分", "part 2"],
    ["第三部份", "part 3"],
    ["第三篇", "part 3"],
    ["专栏2", "box 2"],
    ["專欄 二", "box 2"],
    ["Box 12", "box 12"],
    ["专栏4之1", "box 4, arabic 1"],
    ["附件3之二", "attachment 3, han 2"],
    ["图1", "figure 1"],
    ["圖 三", "figure 3"],
    ["Fig. 2", "figure 2"],
    ["figure 2", "figure 2"],
    ["表2", "table 2"],
    ["Table 2", "table 2"],
    ["附录A", "appendix a"],
    ["附錄 二", "appendix 2"],
    ["附图2", "attached-figure 2"],
    ["附圖2", "attached-figure 2"],
    ["附表3", "attached-table 3"],
    ["注5", "note 5"],
    ["註釋 5", "note 5"],
    ["Note 5", "note 5"],
    ["三²", "han 3, note 2"],
  ])("%s is %s", (text, expected) => {
    expect(path(text)).toBe(expected);
  });

  test.each([
    "",
    "三",
    "2025",
    "12",
    "第二款",
    "第三项",
    "渔港",
    "三渔港",
    "8.5%",
    "1234.",
    "附录AB",
    "第零条",
    "见三（二）",
  ])("“%s” is none", (text) => {
    expect(path(text)).toBeNull();
  });
});

describe("the step of a label", () => {
  test.each([
    ["（三）", undefined, "han-bracket 3"],
    ["三、", undefined, "han 3"],
    ["第三条之一", undefined, "article 3z1"],
    ["2.1.3", undefined, "arabic 3"],
    [" 2．1. ", undefined, "arabic 1"],
    ["5", "section", "arabic 5"],
    ["５", "section", "arabic 5"],
    ["5", "note", "note 5"],
    ["5", undefined, "note 5"],
    ["⁵", undefined, "note 5"],
    ["专栏 2", undefined, "box 2"],
    ["三（二）", undefined, null],
    ["2025", undefined, null],
    ["渔港", undefined, null],
    ["", undefined, null],
  ] as const)("“%s” of a %s is %s", (label, kind, expected) => {
    const step = stepOfLabel(label, kind);
    expect(step && `${step.style} ${step.value}`).toBe(expected);
  });
});

describe("a path fits", () => {
  test.each([
    ["三（二）1", "三（二）1", "whole"],
    ["（二）1", "三（二）1", "end"],
    ["三（二）", "三（二）1", null],
    ["三（二）1", "（二）1", null],
    ["三（二）", "三（三）", null],
    ["三（二）", "三(2)", null],
    ["表2、", "附表2", "whole"],
    ["附图2", "图2", "whole"],
    ["（一）1.", "（一）注1", "whole"],
  ])("%s the clause %s: %s", (typed, own, fit) => {
    expect(fitOf(steps(typed), steps(own))).toBe(fit);
  });

  test.each([
    ["3.2.1", "三（二）1", true],
    ["3（2）", "三（二）", true],
    ["3.2", "三（二）", false],
    ["3.2.1", "三（二）2", false],
    ["3.2.1", "三（二）", false],
  ])("by its values alone %s and %s: %s", (typed, own, is) => {
    expect(hasSameValues(steps(typed), steps(own))).toBe(is);
  });
});

describe("a path of words", () => {
  test.each([
    ["第三部分第二条第1项", "三（二）1", "whole"],
    ["第二条第1项", "三（二）1", "end"],
    ["第二条", "（二）", "whole"],
    ["第二条", "三（二）", null],
    ["第三条第二款", "三（三）", null],
    ["第三条第二款", "（二）", null],
    ["第三条", "第三条", "whole"],
    ["第三条", "第三章", null],
    ["三（二）", "三、2.", null],
    ["第三条（二）", "三（二）", "whole"],
  ])("%s cites the clause %s: %s", (typed, own, fit) => {
    expect(citedFit(steps(typed), steps(own))).toBe(fit);
  });
});

test.each([
  ["8.5", true],
  ["8.5.1", false],
  ["8（5）", false],
  ["8.", false],
])("%s may be an amount: %s", (text, is) => {
  expect(mayBeAmount(steps(text))).toBe(is);
});

test("款, 项 and 目 are parts of an article", () => {
  expect(steps("第四条第一款第二项第三目").map(isPartOfArticle)).toEqual([false, true, true, true]);
});
