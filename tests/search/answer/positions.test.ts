/** Positions in the collection, and the occurrences of terms that they are. */
import { expect, test } from "vitest";
import {
  clauseAt,
  clausesOf,
  followedBy,
  NO_POSITIONS,
  position,
  symbolAt,
} from "../../../src/search/answer/positions.ts";

const places = (...at: readonly (readonly [clause: number, symbol: number])[]) =>
  Float64Array.from(at, ([clause, symbol]) => position(clause, symbol));

/** Positions as `clause:symbol`. */
const shown = (found: Float64Array) => Array.from(found, (at) => `${clauseAt(at)}:${symbolAt(at)}`);

test("a position tells its clause and its symbol", () => {
  expect(shown(places([0, 0], [0, 7], [3, 0], [5_000_000, 1_000_000]))).toEqual([
    "0:0",
    "0:7",
    "3:0",
    "5000000:1000000",
  ]);
});

test.each([
  ["directly", 1, ["0:1", "2:5"]],
  ["at a distance", 3, ["0:3", "2:3"]],
  ["at none", 0, []],
  ["nowhere", 9, []],
])("positions are kept that others follow %s", (_how, distance, kept) => {
  const one = places([0, 1], [0, 3], [1, 2], [2, 3], [2, 5], [7, 1]);
  const other = places([0, 2], [0, 6], [2, 6]);
  expect(shown(followedBy(one, other, distance))).toEqual(kept);
});

test("nothing follows nothing", () => {
  expect(shown(followedBy(NO_POSITIONS, places([0, 1]), 1))).toEqual([]);
  expect(shown(followedBy(places([0, 1]), NO_POSITIONS, 1))).toEqual([]);
});

test("each clause of positions stands once", () => {
  expect(clausesOf(places([0, 1], [0, 3], [4, 0], [4, 9], [5, 0]))).toEqual([0, 4, 5]);
  expect(clausesOf(NO_POSITIONS)).toEqual([]);
});
