/** Runs the program `tiaowen` as a user's shell would, without what Vitest and its settings put into the environment. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";

const VITEST_VARIABLES =
  /^(?:VITEST|NODE_ENV$|MODE$|DEV$|PROD$|SSR$|TEST$|BASE_URL$|NODE_COMPILE_CACHE$)/;

/** The environment that a user's shell would give. */
export function userEnvironment(): Record<string, string | undefined> {
  const entries = Object.entries(process.env).filter(([key]) => !VITEST_VARIABLES.test(key));
  return Object.fromEntries(entries);
}

/** How a command ended: its exit code, null where a signal ended it, and all that it printed. */
export interface ProgramRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The file of the program. */
export const PROGRAM = resolve("src/node/cli/main.ts");

/**
 * Runs a command of the program to its end.
 * @param folder the working folder; that of this repository if no other is given
 */
export async function runTiaowen(
  command: string,
  environment: Readonly<Record<string, string>>,
  args: readonly string[] = [],
  folder = process.cwd(),
): Promise<ProgramRun> {
  const child = spawn(process.execPath, [PROGRAM, command, ...args], {
    cwd: folder,
    env: { ...userEnvironment(), ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  return { status, stdout, stderr };
}
