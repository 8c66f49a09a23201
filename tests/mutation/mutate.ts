/** Tests the tests of a folder: changes its sources in a copy of the repository, one place at a time, and counts what no test notices. */
import { type ChildProcess, spawn } from "node:child_process";
import {
  cpSync,
  globSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Random } from "../support/random.ts";
import { instrument } from "./mutants.ts";
import {
  appendResult,
  PLAN_FILE,
  type Plan,
  RESULTS_FILE,
  readResults,
  type Score,
  scoreOf,
} from "./results.ts";

export interface Mutation {
  /** Of the sources, as `src/text/words`. */
  readonly folder: string;
  /** Test files, or folders of them; those tried first stand first. */
  readonly tests: readonly string[];
  /** Null for every mutant. */
  readonly sample: { readonly size: number; readonly seed: number } | null;
  /** Where the copy and the results are kept; a run that finds its own results there goes on. */
  readonly place: string;
}

/** Not copied. */
const NO_SOURCES: ReadonlySet<string> = new Set([".git", ".astro", "dist", "lib", "node_modules"]);
/** Tests that no copy runs: of the whole site, of a cluster, of the program. */
const OTHER_PROJECTS = "tests/{browser,commands,content,engine}/**";
/** Seconds without a result, after which a mutant is in a loop without an end. Seconds in which everything is stopped do not count. */
const HANGS = 180;

export async function mutate(mutation: Mutation): Promise<Score> {
  const { place } = mutation;
  const planFile = join(place, PLAN_FILE);
  const results = join(place, RESULTS_FILE);
  const plan = readPlan(planFile) ?? (await prepare(mutation));
  while (!(await runToTheEnd(place, results))) {
    const last = readResults(results).at(-1);
    if (last?.kind !== "begun") throw new Error(`The tests cannot be run: see ${place}.`);
    const { id, step } = last;
    if (id !== null) appendResult(results, { kind: "killed", id, by: "time" });
    else appendResult(results, { kind: "ended", step });
  }
  return scoreOf(plan.mutants, readResults(results));
}

function readPlan(path: string): Plan | null {
  return statSync(path, { throwIfNoEntry: false }) === undefined
    ? null
    : JSON.parse(readFileSync(path, "utf8"));
}

async function prepare({ folder, tests, sample, place }: Mutation): Promise<Plan> {
  mkdirSync(place, { recursive: true });
  cpSync(".", place, { recursive: true, filter: (path) => !NO_SOURCES.has(path) });
  symlinkSync(resolve("node_modules"), join(place, "node_modules"));
  const modules = globSync(`${folder}/**/*.ts`).toSorted();
  const sources = new Map(modules.map((path) => [path, readFileSync(path, "utf8")]));
  const chosen = sample && { size: sample.size, random: new Random(sample.seed) };
  const { texts, mutants } = await instrument(sources, chosen);
  for (const [path, text] of texts) writeFileSync(join(place, path), text);
  const testFiles = tests.flatMap((path) =>
    path.endsWith(".ts")
      ? [path]
      : globSync(`${path}/**/*.test.ts`, { exclude: [OTHER_PROJECTS] }).toSorted(),
  );
  const plan = { mutants, modules, testFiles: [...new Set(testFiles)] };
  writeFileSync(join(place, PLAN_FILE), JSON.stringify(plan));
  return plan;
}

/** Whether Vitest came to the end by itself. */
async function runToTheEnd(place: string, results: string): Promise<boolean> {
  const program = resolve("node_modules/vitest/vitest.mjs");
  const args = [program, "run", "--config", "tests/mutation/vitest.config.ts"];
  const child = spawn(process.execPath, args, {
    cwd: place,
    detached: true,
    stdio: ["ignore", "ignore", "inherit"],
  });
  let written = -1;
  let seconds = 0;
  while (child.exitCode === null && child.signalCode === null) {
    await sleep(1000);
    const now = statSync(results, { throwIfNoEntry: false })?.size ?? 0;
    seconds = now === written ? seconds + 1 : 0;
    written = now;
    if (seconds > HANGS) end(child);
  }
  return child.exitCode === 0;
}

/** Ends a program with all that it has started. */
function end({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, "SIGKILL");
}
