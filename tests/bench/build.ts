/** Time and memory of the whole build of the real content. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runScript } from "../support/run-script.ts";
import type { Figure } from "./table.ts";

const MOST_SECONDS = 20;

/** Seconds from the command to its end, against the limit. */
export function benchBuild(): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), "tiaowen-bench-"));
  const start = performance.now();
  const { status, stderr } = runScript("build", { OUT_DIR: join(folder, "dist") });
  const seconds = (performance.now() - start) / 1000;
  rmSync(folder, { recursive: true, force: true });
  if (status !== 0) throw new Error(`The build failed:\n${stderr}`);
  return [
    {
      what: "build the five texts",
      figure: `${seconds.toFixed(1)} s`,
      against: `at most ${MOST_SECONDS} s`,
      ratio: seconds / MOST_SECONDS,
    },
  ];
}
