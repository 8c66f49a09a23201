/** Rows that are kept between answers: always those that were asked for, in order, and few are read twice. */
import { expect, test } from "vitest";
import type { Row } from "../../../src/engine/row.ts";
import { keepRows } from "../../../src/node/engine/kept-rows.ts";
import { Random } from "../../support/random.ts";
import { seed } from "../../support/seed.ts";

const TOTAL = 300;
const rowOf = (number: number): Row => ({
  ...{ number, document: "a", clause: `s${number}`, kind: "item", section: "a#s1" },
  ...{ length: 3, heading: 0, folds: ["正文"] },
});

test.each([5, 100, 1000])("random lists, of which %i rows are kept", async (most) => {
  const random = new Random(seed);
  const reads: number[] = [];
  const rowsOf = keepRows(async (numbers) => {
    reads.push(...numbers);
    return numbers.map(rowOf);
  }, most);
  for (let round = 0; round < 200; round++) {
    const numbers = Array.from({ length: TOTAL }, (_, number) => number).filter(
      () => random.next() < 0.3,
    );
    expect(await rowsOf(numbers)).toEqual(numbers.map(rowOf));
  }
  if (most >= TOTAL)
    expect(reads.toSorted((a, b) => a - b)).toEqual([...new Set(reads)].toSorted((a, b) => a - b));
});

test("what could not be read is asked for again", async () => {
  let fails = true;
  const rowsOf = keepRows(async (numbers) => {
    if (fails) throw new Error("The engine does not answer");
    return numbers.map(rowOf);
  });
  await expect(rowsOf([1, 2])).rejects.toThrow("does not answer");
  fails = false;
  expect(await rowsOf([1, 2])).toEqual([rowOf(1), rowOf(2)]);
});
