/** A sample of what `npm run fuzz` does with a million inputs: no crash, no lost character, nothing refused without a word. */
// @ts-nocheck

import { expect, test } from "vitest";
import { seed } from "../support/seed.ts";
import { fuzz } from "./run.ts";
import { TARGETS } from "./targets.ts";

const INPUTS = 4000;

test.each(TARGETS)("$name, whatever they hold", (target) => {
  const { failure } = fuzz(target, Math.ceil(INPUTS * target.share), seed);
  expect(failure).toBeNull();
});
