/** What the runner of mutants makes, and what its results come to. */
import { expect, test } from "vitest";
import { Random } from "../support/random.ts";
import { instrument, type Mutant } from "./mutants.ts";
import { scoreOf } from "./results.ts";

const SOURCES = new Map([
  ["sum.ts", "export const sum = (one: number, other: number) =>\n  one + other;\n"],
  ["less.ts", "export const isLess = (one: number, other: number) => one < other;\n"],
]);

function changes(mutants: readonly Mutant[]): readonly string[] {
  return mutants.map(
    ({ file, line, original, replacement }) => `${file}:${line} ${original} → ${replacement}`,
  );
}

test("finds the changes of each file, with their lines", async () => {
  const { mutants } = await instrument(SOURCES, null);
  expect(changes(mutants)).toEqual(
    expect.arrayContaining([
      "sum.ts:2 one + other → one - other",
      "less.ts:1 one < other → one <= other",
    ]),
  );
});

test("takes a sample of them, which its seed repeats", async () => {
  const sample = () => instrument(SOURCES, { size: 2, random: new Random(3) });
  const [one, other] = [await sample(), await sample()];
  const { mutants } = await instrument(SOURCES, null);
  expect(one.mutants).toHaveLength(2);
  expect(changes(mutants)).toEqual(expect.arrayContaining([...changes(one.mutants)]));
  expect(other).toEqual(one);
});

test("counts mutants that no test reaches as unnoticed, and leaves out those of loaded modules", () => {
  const [killed, passed, unreached, fixed] = ["1", "2", "3", "4"].map(
    (id): Mutant => ({ id, file: "sum.ts", line: 1, original: "+", replacement: "-" }),
  );
  if (!killed || !passed || !unreached || !fixed) throw new Error("There are four.");
  const score = scoreOf(
    [killed, passed, unreached, fixed],
    [
      { kind: "reached", ids: ["1", "4"], file: null },
      { kind: "reached", ids: ["1", "2"], file: "sum.test.ts" },
      { kind: "killed", id: "1", by: "sum.test.ts" },
    ],
  );
  expect(score).toEqual({
    killed: [killed],
    survivors: [passed, unreached],
    fixed: [fixed],
    percent: 100 / 3,
  });
});
