/** The orders of a concordance. */
import { expect, test } from "vitest";
import { orderLines } from "../../../src/search/excerpt/line-order.ts";

function lines(...written: string[]) {
  return written.map((line) => {
    const [left = "", keyword = "", right = ""] = line.split("|");
    return { left, keyword, right };
  });
}

function written(ordered: ReturnType<typeof orderLines>): string[] {
  return ordered.map(({ left, keyword, right }) => `${left}|${keyword}|${right}`);
}

const LINES = lines("推动科技|创新|中心", "加快制度|创新|，按时", "建设|创新|高地", "|创新|");

test("by the text: as they came", () => {
  expect(orderLines(LINES, "text", "zh-Hans")).toEqual(LINES);
});

test("by what comes before, from the keyword outward, by pinyin", () => {
  // 无 < 度 dù < 技 jì < 设 shè
  expect(written(orderLines(LINES, "left", "zh-Hans"))).toEqual([
    "|创新|",
    "加快制度|创新|，按时",
    "推动科技|创新|中心",
    "建设|创新|高地",
  ]);
  // The nearest character is the same: the next one decides, 科 kē before 主 zhǔ.
  const same = lines("主技|创新|", "科技|创新|");
  expect(written(orderLines(same, "left", "zh-Hans"))).toEqual(["科技|创新|", "主技|创新|"]);
});

test("by what comes after, without its punctuation", () => {
  // 按 àn < 高 gāo < 中 zhōng
  expect(written(orderLines(LINES, "right", "zh-Hans"))).toEqual([
    "|创新|",
    "加快制度|创新|，按时",
    "建设|创新|高地",
    "推动科技|创新|中心",
  ]);
});

test("in Traditional by strokes", () => {
  const some = lines("|創新|驅動", "|創新|人才", "|創新|中心");
  expect(written(orderLines(some, "right", "zh-Hant"))).toEqual([
    "|創新|人才",
    "|創新|中心",
    "|創新|驅動",
  ]);
});

test("equal lines keep the order of the text", () => {
  const same = lines("甲|创新|高地", "乙|创新|高地", "丙|创新|，高地");
  expect(orderLines(same, "right", "zh-Hans")).toEqual(same);
});

test("a character of two code units is one character", () => {
  const some = lines("甲𠀀|创新|", "乙𠀀|创新|");
  // 甲 jiǎ before 乙 yǐ, under the same nearest character
  expect(orderLines(some.toReversed(), "left", "zh-Hans")).toEqual(some);
});

test("in a translated text by the words before, from the nearest one on", () => {
  const some = lines("ten old|port|", "the  new|port|", "a new|port|", "by sea|port|").map(
    (line) => ({
      ...line,
      language: "en",
    }),
  );
  expect(orderLines(some, "left", "zh-Hans").map(({ left }) => left)).toEqual([
    "a new",
    "the  new",
    "ten old",
    "by sea",
  ]);
});
