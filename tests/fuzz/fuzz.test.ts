/** A sample of what `npm run fuzz` does with a million inputs: no crash, no lost character, nothing refused without a word. */
import { expect, test } from "vitest";
import { seed } from "../support/seed.ts";
import { fuzz } from "./run.ts";
import { TARGETS } from "./targets.ts";

/** Of all targets together. Sound texts of every kind are parsed beside these, by the thousand (`tests/parse/`). */
const INPUTS = 1500;

test.each(TARGETS)("$name, whatever they hold", (target) => {
  const { failure } = fuzz(target, Math.ceil(INPUTS * target.share), seed);
  expect(failure).toBeNull();
});
