/** The levels of a hierarchy in words. */
import { expect, test } from "vitest";
import { levelCounts, levelWords } from "../../../src/site/i18n/levels.ts";

test.each([
  ["en", ["3"], "1 level: 3 items at the top"],
  ["en", ["1", "8"], "2 levels: 1 item at the top, then 8"],
  ["en", ["3", "8", "20"], "3 levels: 3 items at the top, then 8, then 20"],
  ["zh-hans", ["3", "8"], "共 2 层，自上而下各有 3、8 项"],
] as const)("in %s the levels %j are %s", (lang, counts, words) => {
  expect(levelCounts(lang, counts)).toBe(words);
});

test("the number of levels and its noun stand on one line", () => {
  expect(levelWords("zh-hans", [3, 45])).toBe("2\u00a0层，48 项任务");
  expect(levelWords("zh-hant", [3, 45])).toBe("2\u00a0層，48 項任務");
});
