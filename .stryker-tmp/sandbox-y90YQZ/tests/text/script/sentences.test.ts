/** Sentences written from every ambiguous character, without a look at the converter, come out right in both directions. */
// @ts-nocheck

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { ScriptStandard } from "../../../src/model/types.ts";
import { openccConvert, openccDirections } from "../../../src/node/adapters/opencc.ts";
import { oneToMany } from "../../../src/text/script/one-to-many.ts";

const convert = openccConvert();

interface Sentence {
  readonly character: string;
  readonly from: string;
  readonly to: string;
}

/** The sentences of a file: `character`, the sentence and its other form, separated by tabs; `#` begins a comment. */
function sentencesOf(file: string): Sentence[] {
  const lines = readFileSync(new URL(file, import.meta.url), "utf8").split("\n");
  return lines
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [character = "", from = "", to = ""] = line.split("\t");
      return { character, from, to };
    });
}

function wrong(
  sentences: readonly Sentence[],
  from: ScriptStandard,
  to: ScriptStandard,
): { readonly expected: string; readonly got: string }[] {
  return sentences
    .map((sentence) => ({ expected: sentence.to, got: convert(sentence.from, from, to) }))
    .filter(({ expected, got }) => expected !== got);
}

describe("sentences of both scripts", () => {
  const sentences = sentencesOf("sentences.tsv");
  const back = sentences.map(({ character, from, to }) => ({ character, from: to, to: from }));

  test("are many, and have each character in several", () => {
    expect(sentences.length).toBeGreaterThan(2000);
    const of = Map.groupBy(sentences, ({ character }) => character);
    const choices = [...oneToMany(openccDirections()["zh-Hant"].dictionary).keys()];
    expect(choices.filter((character) => (of.get(character)?.length ?? 0) < 3)).toEqual([]);
  });

  test("come out right in Traditional", () => {
    expect(wrong(sentences, "zh-Hans", "zh-Hant")).toEqual([]);
  });

  test("come out right in Simplified", () => {
    expect(wrong(back, "zh-Hant", "zh-Hans")).toEqual([]);
  });
});

test.each([
  ["traditional-sentences.tsv", "zh-Hant", 350],
  ["taiwan-sentences.tsv", "zh-Hant-TW", 300],
] as const)("%s come out right in Simplified", (file, standard, least) => {
  const sentences = sentencesOf(file);
  expect(sentences.length).toBeGreaterThan(least);
  expect(wrong(sentences, standard, "zh-Hans")).toEqual([]);
});
