/** Numbers as characters: what was written is read, in JSON too. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { readNumbers, writeNumbers } from "../../../src/search/format/number-text.ts";
import { seed } from "../../support/seed.ts";

/** The greatest number: those beyond it have no character. */
const GREATEST = 0x10ffff - 0x800 - "#".charCodeAt(0);

test("lists of numbers are read as they were written", () => {
  const number = fc.oneof(fc.nat(200), fc.integer({ min: 0xd700, max: 0xe100 }), fc.nat(GREATEST));
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      expect(readNumbers(JSON.parse(JSON.stringify(writeNumbers(numbers))))).toEqual(numbers);
    }),
    { seed },
  );
});

test("each number is one character, none of them half of a pair", () => {
  for (const number of [0, 1, 57, 0xd800 - 36, 0xd800 - 35, 0xdfff, 0xffff, GREATEST]) {
    const written = writeNumbers([number]);
    expect([...written]).toHaveLength(1);
    expect(written.isWellFormed()).toBe(true);
    expect(readNumbers(written)).toEqual([number]);
  }
});

test.each([-1, 0.5, Number.NaN, GREATEST + 1])("%s has no character", (number) => {
  expect(() => writeNumbers([1, number])).toThrow(RangeError);
});
