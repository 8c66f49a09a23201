/** Reviewed phrases in context come out as Hong Kong prints them, character by character. */
// @ts-nocheck

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openccConvert } from "../../../src/node/adapters/opencc.ts";

const convert = openccConvert();

/** The phrases of a file: a line for each character, `character from→to from→to …`; `#` begins a comment. */
function phrasesOf(file: string): { character: string; from: string; to: string }[] {
  const lines = readFileSync(new URL(file, import.meta.url), "utf8").split("\n");
  return lines
    .filter((line) => line !== "" && !line.startsWith("#"))
    .flatMap((line) => {
      const [character = "", ...phrases] = line.split(" ");
      return phrases.map((phrase) => {
        const [from = "", to = ""] = phrase.split("→");
        return { character, from, to };
      });
    });
}

describe.each([
  ["phrases.txt", 500],
  ["unseen-phrases.txt", 160],
  ["policy-phrases.txt", 380],
])("%s", (file, least) => {
  const phrases = phrasesOf(file);

  test(`has ${least} phrases or more, each with its character`, () => {
    expect(phrases.length).toBeGreaterThanOrEqual(least);
    expect(phrases.filter(({ character, from }) => !from.includes(character))).toEqual([]);
    expect(phrases.filter(({ from, to }) => [...from].length !== [...to].length)).toEqual([]);
  });

  test("comes out right in Traditional", () => {
    const wrong = phrases
      .map(({ from, to }) => ({ from, to, got: convert(from, "zh-Hans", "zh-Hant") }))
      .filter(({ to, got }) => to !== got);
    expect(wrong).toEqual([]);
  });

  test("comes out right in Simplified", () => {
    const wrong = phrases
      .map(({ from, to }) => ({ from, to, got: convert(to, "zh-Hant", "zh-Hans") }))
      .filter(({ from, got }) => from !== got);
    expect(wrong).toEqual([]);
  });
});
