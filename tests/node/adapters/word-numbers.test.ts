/** The list of words with numbers, against a map of the same list. */
import { idf } from "@node-rs/jieba/dict.js";
import { expect, test } from "vitest";
import { readWordNumbers } from "../../../src/node/adapters/word-numbers.ts";

const listOf = (...lines: readonly string[]) => Buffer.from(lines.join("\n"));

test("words of jieba's list have the numbers that it states, and these their mean", () => {
  const stated = new Map<string, number>();
  for (const line of Buffer.from(idf).toString("utf8").split("\n")) {
    const [word = "", number] = line.split(" ");
    if (number !== undefined) stated.set(word, Number(number));
  }
  const read = readWordNumbers(idf);
  const some = [...stated].filter((_, index) => index % 17 === 0);
  const others = some.filter(([word, number]) => read.of(word) !== number);
  expect(others).toEqual([]);
  const sum = [...stated.values()].reduce((all, number) => all + number, 0);
  expect(read.mean).toBe(sum / stated.size);
});

test("numbers are whole or not, with or without a line's end behind the last", () => {
  const read = readWordNumbers(listOf("词 2", "词语 0.125", "語 10.5"));
  expect(["词", "词语", "語"].map((word) => read.of(word))).toEqual([2, 0.125, 10.5]);
  expect(read.mean).toBe((2 + 0.125 + 10.5) / 3);
  expect(readWordNumbers(listOf("词 7", "")).of("词")).toBe(7);
});

test("what is no word of the list has no number: parts of words, other words, lines without a space", () => {
  const read = readWordNumbers(listOf("词语 1", "", "无数", "长词语 3"));
  for (const word of ["词", "语", "词语 ", "无数", "词语 1", "长词", ""]) {
    expect(read.of(word), word).toBeNull();
    expect(read.of(word), `${word}, asked again`).toBeNull();
  }
  expect(read.mean).toBe(2);
});
