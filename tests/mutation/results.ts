/** What a run of mutants writes, a line each, so that a run that was broken off goes on; and what it comes to. */
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import type { Mutant } from "./mutants.ts";

/** Files in the folder of a run. */
export const PLAN_FILE = "mutation-plan.json";
export const RESULTS_FILE = "mutation-results.jsonl";

export interface Plan {
  readonly mutants: readonly Mutant[];
  /** The instrumented files. */
  readonly modules: readonly string[];
  readonly testFiles: readonly string[];
}

/** A step is a test file, or a mutant (by its id) and a test file. */
export type Result =
  | { readonly kind: "begun"; readonly step: string; readonly id: string | null }
  | { readonly kind: "ended"; readonly step: string }
  | { readonly kind: "killed"; readonly id: string; readonly by: string }
  /** Mutants that a test file reaches, or, of the file `null`, that are reached where modules are loaded. */
  | { readonly kind: "reached"; readonly ids: readonly string[]; readonly file: string | null };

export interface Score {
  readonly killed: readonly Mutant[];
  readonly survivors: readonly Mutant[];
  /** Mutants that are reached only where modules are loaded: they are part of no score. */
  readonly fixed: readonly Mutant[];
  readonly percent: number;
}

export function appendResult(path: string, result: Result): void {
  appendFileSync(path, `${JSON.stringify(result)}\n`);
}

export function readResults(path: string): readonly Result[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line));
}

export function endedSteps(results: readonly Result[]): ReadonlySet<string> {
  return new Set(results.flatMap((result) => (result.kind === "ended" ? [result.step] : [])));
}

export function killedIds(results: readonly Result[]): ReadonlySet<string> {
  return new Set(results.flatMap((result) => (result.kind === "killed" ? [result.id] : [])));
}

export function scoreOf(mutants: readonly Mutant[], results: readonly Result[]): Score {
  const dead = killedIds(results);
  const reached = results.filter((result) => result.kind === "reached");
  const byTests = new Set(reached.flatMap(({ ids, file }) => (file === null ? [] : ids)));
  const atLoading = new Set(reached.flatMap(({ ids, file }) => (file === null ? ids : [])));
  const killed = mutants.filter(({ id }) => dead.has(id));
  const alive = mutants.filter(({ id }) => !dead.has(id));
  const isFixed = ({ id }: Mutant) => atLoading.has(id) && !byTests.has(id);
  const survivors = alive.filter((mutant) => !isFixed(mutant));
  const percent = (100 * killed.length) / Math.max(1, killed.length + survivors.length);
  return { killed, survivors, fixed: alive.filter(isFixed), percent };
}
