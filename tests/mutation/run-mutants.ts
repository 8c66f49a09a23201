/** Runs in Vitest, in the copy that `mutate.ts` has made: tells of each mutant whether a test notices it, one test file after the other. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "vitest";
import {
  appendResult,
  endedSteps,
  killedIds,
  PLAN_FILE,
  type Plan,
  RESULTS_FILE,
  type Result,
  readResults,
} from "./results.ts";
import { hitsOf } from "./switch.ts";
import { TestFile } from "./test-file.ts";

test("mutants", async () => {
  const plan: Plan = JSON.parse(readFileSync(PLAN_FILE, "utf8"));
  const earlier = readResults(RESULTS_FILE);
  const write = (result: Result) => appendResult(RESULTS_FILE, result);
  const ended = endedSteps(earlier);
  const killed = new Set(killedIds(earlier));
  const chosen = new Set(plan.mutants.map(({ id }) => id));

  const atLoading = await hitsOf(async () => {
    for (const module of plan.modules) await import(/* @vite-ignore */ resolve(module));
  });
  write({ kind: "reached", ids: Object.keys(atLoading), file: null });

  for (const file of plan.testFiles.filter((path) => !ended.has(path))) {
    write({ kind: "begun", step: file, id: null });
    const run = await TestFile.load(file, atLoading);
    write({ kind: "reached", ids: run.reached, file });
    for (const id of run.reached) {
      const step = `${id} ${file}`;
      if (!chosen.has(id) || killed.has(id) || ended.has(step)) continue;
      write({ kind: "begun", step, id });
      if (await run.notices(id)) {
        killed.add(id);
        write({ kind: "killed", id, by: file });
      } else write({ kind: "ended", step });
    }
    await run.end();
    write({ kind: "ended", step: file });
  }
});
