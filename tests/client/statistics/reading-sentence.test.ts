/** What the page that counts says of queries whose numbers differ from those of the search page. */
import { expect, test } from "vitest";
import {
  limitsSentence,
  readingSentence,
  readingsSentence,
} from "../../../src/client/statistics/measures/measure.ts";

test("a query in Chinese is counted as the search page counts it, and nothing is said", () => {
  for (const lang of ["en", "zh-hans", "zh-hant"] as const) {
    expect(readingSentence(lang, { query: "中试 | 人才", meaning: [] })).toEqual([]);
  }
});

test("a query in English is said to be counted in the Chinese texts alone, by which terms", () => {
  const [sentence] = readingSentence("en", { query: "pilot scale", meaning: ["中试", "中间试验"] });
  expect(sentence).toContain("Only the Chinese texts");
  expect(sentence).toContain("中试, 中间试验");
  const meaning = ["中试", "中间试验"];
  expect(readingSentence("zh-hans", { query: "pilot scale", meaning })[0]).toContain(
    "中试、中间试验",
  );
});

test("Latin words that the Chinese texts have are said to be counted there, where the search page searches English texts", () => {
  expect(readingSentence("en", { query: "AI", meaning: [] })[0]).toContain("as typed");
  expect(readingSentence("zh-hant", { query: "AI", meaning: [] })).toEqual([]);
});

test("of several queries each is named with its terms", () => {
  const queries = [
    { query: "中试", meaning: [] },
    { query: "pilot scale", meaning: ["中试", "中间试验"] },
    { query: "talent", meaning: ["人才"] },
  ];
  expect(readingsSentence("en", queries)[0]).toContain(
    "pilot scale → 中试 · 中间试验, talent → 人才",
  );
  expect(readingsSentence("en", queries.slice(0, 1))).toEqual([]);
});

test("where tables do not list all words that the numbers above them count, they say which", () => {
  expect(limitsSentence("en", { least: 1, isStopped: false })).toEqual([]);
  const [least] = limitsSentence("en", { least: 5, isStopped: false });
  expect(least).toContain(
    "count all words. The tables below list only words that occur at least 5",
  );
  expect(least).not.toContain("function words");
  const [stopped] = limitsSentence("zh-hans", { least: 2, isStopped: true });
  expect(stopped).toBe(
    "以上各数计入所有的词。下面的表只列合计至少出现 2 次的词。虚词、编号和另外略去的词，下面的表不列。",
  );
  expect(limitsSentence("zh-hant", { least: 1, isStopped: true })[0]).toContain("虛詞");
});
