/** The written form of a word is the shortest in the first clauses that have it. */
import { expect, test } from "vitest";
import { writtenForm } from "../../../src/search/excerpt/written-form.ts";
import { madeIndex } from "../made-index.ts";

const index = madeIndex({
  documents: [
    { id: "a", clauses: ["“甲”、乙", "丙", "AI和ＡＩ", "甲、乙和甲·乙", "標点", "甲-乙"] },
    { id: "b", clauses: ["甲乙"] },
  ],
});

test.each([
  ["the first of the shortest", "甲乙", "甲、乙"],
  ["in its own letters", "ai", "AI"],
  ["in the script of the text", "标点", "標点"],
  ["as it is, of a word that occurs nowhere", "丁", "丁"],
])("%s: %s is %s", async (_what, fold, form) => {
  expect(await writtenForm(fold, index)).toBe(form);
});

test("no more than three clauses are read", async () => {
  const read: number[] = [];
  await writtenForm("甲乙", {
    ...index,
    loadTexts: async (numbers) => {
      read.push(...numbers);
      return index.loadTexts(numbers);
    },
  });
  expect(read).toEqual([0, 3, 5]);
});
