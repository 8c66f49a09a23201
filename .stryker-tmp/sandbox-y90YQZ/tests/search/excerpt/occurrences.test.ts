/** Where a term occurs: the contract's exceptions for digits and Latin letters. */
// @ts-nocheck

import { expect, test } from "vitest";
import { occurrences } from "../../../src/search/excerpt/occurrences.ts";

test.each([
  ["创新创新创", "创新", [0, 2]],
  ["aaa", "aa", [0]],
  ["人人人", "人人", [0, 1]],
  ["8.5%", "5", []],
  ["8.5%", "5%", []],
  ["8.5%", "8", []],
  ["8.5%", "8.5", [0]],
  ["8.5%", "8.5%", [0]],
  ["2025", "5", []],
  ["2025年", "2025", [0]],
  ["5g", "5", [0]],
  ["5g", "g", [1]],
  ["aigc", "ai", [0]],
  ["pai", "ai", []],
  ["人ai", "ai", [1]],
  ["2022 2023", "2022 2023", [0]],
  ["12022", "2022", []],
  ["𠀀5", "5", [2]],
  ["创新", "", []],
])("in %j, %j occurs at %j", (text, term, starts) => {
  expect([...occurrences(text, term)]).toEqual(starts);
});
