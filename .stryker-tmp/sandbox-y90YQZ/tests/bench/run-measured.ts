/** Runs a command of the program, and measures what it takes. */
// @ts-nocheck

import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { PROGRAM, userEnvironment } from "../support/run-tiaowen.ts";

/** Milliseconds between two looks at the memory. */
const INTERVAL = 100;

/** Resident memory in MB of a process and of all that it started; what they share is counted for each. */
function memoryOf(root: number): number {
  const rows = execFileSync("ps", ["-e", "-o", "pid=,ppid=,rss="], { encoding: "utf8" })
    .trim()
    .split("\n")
    .map((row) => row.trim().split(/\s+/).map(Number));
  const family = new Set([root]);
  let total = 0;
  // A process comes after the one that started it, but for numbers that begin anew.
  for (const [pid = 0, parent = 0, kilobytes = 0] of rows) {
    if (family.has(parent)) family.add(pid);
    if (family.has(pid)) total += kilobytes;
  }
  return total / 1000;
}

/**
 * Runs a command of the program and waits for its end; gives its seconds and the most MB that it took with all its processes.
 *
 * @throws Error where it fails, with what it said
 */
export async function runMeasured(
  name: string,
  environment: Readonly<Record<string, string>>,
): Promise<{ readonly seconds: number; readonly megabytes: number }> {
  const start = performance.now();
  const child = spawn(process.execPath, [PROGRAM, name], {
    env: { ...userEnvironment(), ...environment },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  let megabytes = 0;
  const watch = setInterval(() => {
    if (child.pid !== undefined) megabytes = Math.max(megabytes, memoryOf(child.pid));
  }, INTERVAL);
  const [status] = await once(child, "close");
  clearInterval(watch);
  if (status !== 0) throw new Error(`${name} failed:\n${said}`);
  return { seconds: (performance.now() - start) / 1000, megabytes };
}
