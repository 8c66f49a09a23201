/** The Hong Kong article, to Simplified and back, is as the newspaper printed it. */
// @ts-nocheck

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Clause } from "../../src/model/types.ts";
import { walkClauses } from "../../src/model/walk.ts";
import { openccConvert } from "../../src/node/adapters/opencc.ts";
import { collection } from "../support/real-content.ts";

/** Where the way back differs from the print: the words as printed, what comes back, and why that stays. */
const DIFFERENCES: readonly (readonly [printed: string, back: string, why: string])[] = [
  [
    "人才净流",
    "人才淨流",
    "a slip of the paper: the Traditional form is 淨; 净 is the Simplified one",
  ],
];

const convert = openccConvert(collection.overrides);

function thereAndBack(text: string): string {
  return convert(convert(text, "zh-Hant", "zh-Hans"), "zh-Hans", "zh-Hant");
}

/** Each differing character with two before and one after it, as printed and as it came back. */
function differences(text: string): string[][] {
  const back = thereAndBack(text);
  expect(back.length).toBe(text.length);
  return Array.from(text, (_, index) => index)
    .filter((index) => text[index] !== back[index])
    .map((index) => [text, back].map((side) => side.slice(index - 2, index + 2)));
}

const expected = DIFFERENCES.map(([printed, back]) => [printed, back]);

test("the whole file", () => {
  expect(differences(readFileSync("content/sources/takungpao-2025/source.md", "utf8"))).toEqual(
    expected,
  );
});

test("its clauses", () => {
  const article = collection.documents.find(({ id }) => id === "takungpao-2025");
  const textsOf = ({ source }: Clause) => [source.label, source.heading, ...source.paragraphs];
  const texts = [...walkClauses(article?.clauses ?? [])].flatMap(({ clause }) => textsOf(clause));
  expect(texts.length).toBeGreaterThan(50);
  expect(texts.flatMap(differences)).toEqual(expected);
});
