/** What is said of an answer that has parts of a query: one word is not called any of several. */
import { expect, test } from "vitest";
import { answersStrings } from "../../../src/site/i18n/search/answers.ts";

test.each([
  ["zh-hans", ["揭榜"], "以下是含有其中“揭榜”一词的条文，共 3 条，见于 2 份文件。"],
  [
    "zh-hans",
    ["量子", "人才"],
    "以下是含有其中“量子”、“人才”任何一词的条文，共 3 条，见于 2 份文件。",
  ],
  ["zh-hant", ["揭榜"], "以下是含有其中「揭榜」一詞的條文，共 3 條，見於 2 份文件。"],
  [
    "zh-hant",
    ["量子", "人才"],
    "以下是含有其中「量子」、「人才」任何一詞的條文，共 3 條，見於 2 份文件。",
  ],
  ["en", ["揭榜"], "Shown instead: 3 clauses in 2 documents with a part of it: “揭榜”."],
  [
    "en",
    ["量子", "人才"],
    "Shown instead: 3 clauses in 2 documents with any part of it: “量子”, “人才”.",
  ],
] as const)("%s: %s", (lang, words, told) => {
  const said = answersStrings(lang).relaxed(words, 3, 2);
  expect(said.slice(said.indexOf(told))).toBe(told);
});
