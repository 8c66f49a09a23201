/** Counts in sentences: one of a thing is one, and no sentence has a plural of its own beside a number that may be one. */
import { expect, test } from "vitest";
import { formatCount } from "../../../src/site/i18n/format.ts";
import { phraseWord } from "../../../src/site/i18n/pages/phrases.ts";
import { statisticsWord } from "../../../src/site/i18n/pages/statistics.ts";

test.each([
  ["en", 1, "1 occurrence in 1 clause: 2 per 10,000 characters."],
  ["en", 1200, "1,200 occurrences in 1,200 clauses: 2 per 10,000 characters."],
  ["zh-hans", 12, "12 处，在 12 条中；每万字 2。"],
  ["zh-hant", 12, "12 處，在 12 條中；每萬字 2。"],
] as const)("what is found is told in %s for %i", (lang, count, sentence) => {
  const occurrences = formatCount(lang, "occurrence", count);
  const clauses = formatCount(lang, "clause", count);
  expect(statisticsWord(lang, "foundIn", { occurrences, clauses, rate: "2" })).toBe(sentence);
});

test("phrases are told with their occurrences", () => {
  const occurrences = formatCount("en", "occurrence", 1);
  expect(phraseWord("en", "status", { queries: 1, occurrences })).toBe(
    "Phrases: 1; 1 occurrence in all.",
  );
});
