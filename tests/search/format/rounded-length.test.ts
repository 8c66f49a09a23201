/** Rounded lengths of clauses. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { roundedLength } from "../../../src/search/format/rounded-length.ts";
import { seed } from "../../support/seed.ts";

test("a length is rounded up to two binary digits", () => {
  const lengths = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 13, 16, 17, 25, 63, 64, 65, 1025];
  expect(lengths.map(roundedLength)).toEqual([
    ...[0, 1, 2, 3, 4, 6, 6, 8, 8, 12, 12, 16, 16, 24, 32, 64, 64, 96, 1536],
  ]);
});

test("a rounded length is no less, at most half more, rounds to itself, and keeps the order", () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (one, other) => {
      const rounded = roundedLength(one);
      expect(rounded).toBeGreaterThanOrEqual(one);
      expect(rounded).toBeLessThanOrEqual(1.5 * one);
      expect(roundedLength(rounded)).toBe(rounded);
      if (one <= other) expect(rounded).toBeLessThanOrEqual(roundedLength(other));
    }),
    { seed },
  );
});
