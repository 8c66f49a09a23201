/** Runs one of the scripts as a user's shell would, without what Vitest puts into the environment. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { inTurn } from "./build-turn.ts";

const VITEST_VARIABLES = /^(?:VITEST|NODE_ENV$|MODE$|DEV$|PROD$|SSR$|TEST$|BASE_URL$)/;

/** The environment that a user's shell would give. */
export function userEnvironment(): Record<string, string | undefined> {
  const entries = Object.entries(process.env).filter(([key]) => !VITEST_VARIABLES.test(key));
  return Object.fromEntries(entries);
}

/** How a script ended: its exit code, null where a signal ended it, and all that it printed. */
export interface ScriptRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `scripts/<name>.ts` to its end; a build has its turn. */
export function runScript(
  name: string,
  environment: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<ScriptRun> {
  const script = () => run(name, environment, args);
  return name === "build" ? inTurn(script) : script();
}

async function run(
  name: string,
  environment: Readonly<Record<string, string>>,
  args: readonly string[],
): Promise<ScriptRun> {
  const child = spawn(process.execPath, [`scripts/${name}.ts`, ...args], {
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
