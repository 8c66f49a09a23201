/** What is said of quoted words of a translation, and of words that two clauses share. */
import { expect, test } from "vitest";
import { translationBy } from "../../../src/site/i18n/reading/citation.ts";
import { sharedInEnglish } from "../../../src/site/i18n/reading/linking.ts";

const name = { "zh-Hans": "编者", "zh-Hant": "編者", en: "the editors" };
const credit = { name, status: "unofficial" } as const;

test.each([
  ["zh-hans", "非官方英译，译者：编者", "非官方英译"],
  ["zh-hant", "非官方英譯，譯者：編者", "非官方英譯"],
  ["en", "unofficial translation by the editors", "unofficial translation"],
] as const)("a translation is told in %s: %s", (lang, named, unnamed) => {
  expect(translationBy(lang, credit)).toBe(named);
  expect(translationBy(lang, undefined)).toBe(unnamed);
});

test.each([
  [
    "reviewed",
    "unofficial translation by the editors, reviewed",
    "非官方英译，译者：编者，已经审校",
  ],
  ["official", "official translation by the editors", "官方英译，译者：编者"],
] as const)("quoted words of a translation with the status %s say so", (status, en, hans) => {
  expect(translationBy("en", { name, status })).toBe(en);
  expect(translationBy("zh-hans", { name, status })).toBe(hans);
});

test.each([
  [["finance", "loan"], 0, "Words in both: finance, loan."],
  [["finance"], 1, "Words in both: finance; 1 more has no English."],
  [["finance"], 2, "Words in both: finance; 2 more have no English."],
  [[], 1, "The one word in both has no English."],
  [[], 2, "The 2 words in both have no English."],
])("of shared words %j have English, %i have none: %s", (words, others, told) => {
  expect(sharedInEnglish(words, others)).toBe(told);
});
