/** What is said of clauses that were found by their translation or by their English titles. */
import { expect, test } from "vitest";
import { crossLanguageStrings } from "../../../src/site/i18n/search/cross-language.ts";

test.each([
  ["en", 5, 5, "All match in the English translation."],
  ["en", 1, 1, "It matches in the English translation."],
  ["en", 0, 1, "It matches only by the Chinese."],
  ["en", 0, 12, "All match only by the Chinese."],
  ["en", 1, 3, "1 of 3 matches in the English translation, the others only by the Chinese."],
  ["en", 2, 3, "2 of 3 match in the English translation, the other only by the Chinese."],
  ["zh-hans", 0, 3, "3 条都只有中文符合。"],
  ["zh-hans", 3, 3, "3 条中有 3 条的英译符合。"],
  ["zh-hant", 1, 3, "3 條中有 1 條的英譯符合，其餘只有中文符合。"],
] as const)("%s: %d of %d", (lang, count, total, told) => {
  expect(crossLanguageStrings(lang).inTranslation(count, total)).toBe(told);
});

test.each([
  ["en", 11, false, "11 clauses by their English titles"],
  ["en", 1, true, "and 1 clause by its English title"],
  ["zh-hans", 11, false, "英译标题 11 条"],
  ["zh-hant", 11, true, "另有英譯標題 11 條"],
] as const)("%s: %d titles, behind Chinese terms: %s", (lang, count, isMore, told) => {
  expect(crossLanguageStrings(lang).titles(count, isMore)).toBe(told);
});

test.each(["en", "zh-hans", "zh-hant"] as const)(
  "titles are not led as Chinese terms (%s)",
  (lang) => {
    const { titles, terms } = crossLanguageStrings(lang).leads;
    expect(titles).toMatch(/English titles|英译标题|英譯標題/u);
    expect(titles).not.toMatch(/Chinese terms|下列中文/u);
    expect(terms).toMatch(/Chinese terms|下列中文/u);
  },
);
