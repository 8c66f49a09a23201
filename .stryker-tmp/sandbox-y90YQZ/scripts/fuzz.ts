/**
 * `npm run fuzz -- COUNT`: gives the parts that take input from outside COUNT inputs made at random (default a million; SEED
 * repeats them), and prints what it found. Exit code 1 if something does not hold, 2 for invalid arguments.
 */
// @ts-nocheck

import { fuzz } from "../tests/fuzz/run.ts";
import { TARGETS } from "../tests/fuzz/targets.ts";
import { seed } from "../tests/support/seed.ts";

const count = Number(process.argv[2] ?? 1_000_000);
if (!Number.isInteger(count) || count < TARGETS.length) {
  console.error("npm run fuzz -- COUNT takes the number of inputs.");
  process.exitCode = 2;
} else {
  for (const target of TARGETS) {
    const { name, inputs, failure, slowest } = fuzz(target, Math.ceil(count * target.share), seed);
    const { milliseconds, input } = slowest;
    const slow = `slowest ${milliseconds.toFixed(1)} ms for ${input.length} characters`;
    console.log(`${name}: ${inputs} inputs, ${slow}, ${failure === null ? "all sound" : "FAILED"}`);
    if (failure === null) continue;
    console.log(`  ${failure.message}\n  ${JSON.stringify(failure.input)}`);
    process.exitCode = 1;
  }
}
