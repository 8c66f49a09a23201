/** Runs one of the scripts as a user's shell would, without what Vitest puts into the environment. */
import { type SpawnSyncReturns, spawnSync } from "node:child_process";

const VITEST_VARIABLES = /^(?:VITEST|NODE_ENV$|MODE$|DEV$|PROD$|SSR$|TEST$|BASE_URL$)/;

/** The environment that a user's shell would give. */
export function userEnvironment(): Record<string, string | undefined> {
  const entries = Object.entries(process.env).filter(([key]) => !VITEST_VARIABLES.test(key));
  return Object.fromEntries(entries);
}

/** Runs `scripts/<name>.ts` and waits for its end. */
export function runScript(
  name: string,
  environment: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [`scripts/${name}.ts`, ...args], {
    env: { ...userEnvironment(), ...environment },
    encoding: "utf8",
  });
}
