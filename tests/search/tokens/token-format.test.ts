/** Codes survive their files, and shards of words end when they are full. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { readCodes, tokenShards, writeCodes } from "../../../src/search/tokens/token-format.ts";
import { seed } from "../../support/seed.ts";

test("codes are read as they were written", () => {
  const code = fc.oneof(fc.nat({ max: 300 }), fc.nat({ max: 20_000 }), fc.nat());
  fc.assert(
    fc.property(fc.array(code), (codes) => {
      expect([...readCodes(writeCodes(codes))]).toEqual(codes);
    }),
    { seed },
  );
});

test.each([
  [0, [0]],
  [127, [127]],
  [128, [0x80, 1]],
  [16_383, [0xff, 127]],
  [16_384, [0x80, 0x80, 1]],
])("the code %i takes these bytes", (code, bytes) => {
  expect([...writeCodes([code])]).toEqual(bytes);
});

test("a code that is cut off is none", () => {
  expect([...readCodes(Uint8Array.of(5, 0x80))]).toEqual([5]);
});

test("a shard ends with the clause that fills it", () => {
  expect(tokenShards([])).toEqual([]);
  expect(tokenShards([40_000, 1, 39_999, 5, 39_994, 6])).toEqual([0, 1, 1, 2, 2, 2]);
  expect(tokenShards([90_000, 0, 40_000, 1])).toEqual([0, 1, 1, 2]);
  expect(tokenShards([39_999, 5, 5])).toEqual([0, 0, 1]);
});
