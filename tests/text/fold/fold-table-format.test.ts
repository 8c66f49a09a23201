/** The fold table as a file: differences of code points, in their order. */
import { expect, test } from "vitest";
import { readFoldTable, writeFoldTable } from "../../../src/text/fold/fold-table-format.ts";

const TABLE = new Map([
  ["d", "b"],
  ["𫓹", "鍚"],
  ["a", "c"],
]);
const WRITTEN = { keys: [0x61, 3, 0x2b4f9 - 0x64], values: [2, -2, 0x935a - 0x2b4f9] };

test("is written in the order of the keys, each as the step from the one before", () => {
  expect(writeFoldTable(TABLE)).toEqual(WRITTEN);
  expect(writeFoldTable(new Map())).toEqual({ keys: [], values: [] });
});

test("is read as it was written", () => {
  expect([...readFoldTable(WRITTEN)]).toEqual([
    ["a", "c"],
    ["d", "b"],
    ["𫓹", "鍚"],
  ]);
});
