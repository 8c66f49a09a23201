/** The list of chunks: what was written is read, and what is damaged is refused. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { readChunks, writeChunks } from "../../../src/search/format/chunk-list.ts";
import { chunkName } from "../../../src/search/format/index-format.ts";
import { readWords, writeWords } from "../../../src/search/format/sorted-words.ts";
import { seed } from "../../support/seed.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b", "z", "甲"), minLength: 1, maxLength: 50 });

test("chunks are read as they were written, each with its name", () => {
  const bounds = fc.array(fc.tuple(word, word, fc.nat(500)), { maxLength: 20 });
  fc.assert(
    fc.property(bounds, (given) => {
      const chunks = given.map(([first, last, cost], place) => {
        return { first, last, name: chunkName(place, cost) };
      });
      expect(readChunks(JSON.parse(JSON.stringify(writeChunks(chunks))))).toEqual(chunks);
    }),
    { seed },
  );
});

test("a word shares its beginning with the word before, at most so long as a digit tells", () => {
  const long = "a".repeat(40);
  expect(writeWords(["研发", "研发中心", "研究", long, long])).toBe(
    `0研发 2中心 1究 0${long} zaaaaa`,
  );
  expect(readWords("0研发 2中心 1究")).toEqual(["研发", "研发中心", "研究"]);
  expect(readWords(writeWords([]))).toEqual([]);
});

test.each([
  ["a word too few", "0a", "#"],
  ["a word too many", "0a 1 1", "#"],
])("a list with %s is refused", (_what, words, costs) => {
  expect(() => readChunks({ words, costs })).toThrow("damaged");
});
