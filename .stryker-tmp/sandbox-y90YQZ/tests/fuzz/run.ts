/** Gives a target inputs made at random, and reports the first that it fails on, made as small as it goes. */
// @ts-nocheck

import fc from "fast-check";
import type { FuzzTarget } from "./targets.ts";

export interface FuzzReport {
  readonly name: string;
  readonly inputs: number;
  /** The smallest input that fails with its message; null if none does. */
  readonly failure: { readonly input: string; readonly message: string } | null;
  /** The input that took longest. */
  readonly slowest: { readonly milliseconds: number; readonly input: string };
}

export function fuzz({ name, inputs, check }: FuzzTarget, runs: number, seed: number): FuzzReport {
  let slowest = { milliseconds: 0, input: "" };
  const property = fc.property(inputs, (input) => {
    const start = performance.now();
    check(input);
    const milliseconds = performance.now() - start;
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, input };
  });
  const { failed, counterexample, errorInstance, numRuns } = fc.check(property, {
    seed,
    numRuns: runs,
  });
  const message = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  const failure = failed ? { input: counterexample?.[0] ?? "", message } : null;
  return { name, inputs: numRuns, failure, slowest };
}
