/** The proof of an import counts each character, wherever its paragraph is cut by a page. */
// @ts-nocheck

import { expect, test } from "vitest";
import { compareCharacters } from "../../src/import/compare-characters.ts";

const compare = (imported: readonly string[], independent: readonly string[]) =>
  compareCharacters(
    imported.map((text, index) => ({ name: String(index + 1), text })),
    independent.map((text, index) => ({ name: String(index + 1), text })),
  ).map(({ missing, added }) => [missing, added]);

test("a lost, a doubled and a foreign character are each named on their page", () => {
  expect(compare(["水表管管", "泊位"], ["水表管网", "泊位"])).toEqual([
    ["网", "管"],
    ["", ""],
  ]);
});

test("a paragraph that goes on over pages counts on its first", () => {
  expect(
    compare(["水表应当检查，管网应当维修，", "泊位"], ["水表应当检查，", "管网应当维修，泊位"]),
  ).toEqual([
    ["", ""],
    ["", ""],
  ]);
});

test("neither white space nor width counts", () => {
  expect(compare(["第 １ 条 ⼈"], ["第1条\n人"])).toEqual([["", ""]]);
});
