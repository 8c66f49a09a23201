/** Runs one of the scripts as a user's shell would, without what Vitest puts into the environment. */
import { type SpawnSyncReturns, spawnSync } from "node:child_process";

const VITEST_VARIABLES = /^(?:VITEST|NODE_ENV$|MODE$|DEV$|PROD$|SSR$|TEST$|BASE_URL$)/;

/** Runs `scripts/<name>.ts` and waits for its end. */
export function runScript(
  name: string,
  environment: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): SpawnSyncReturns<string> {
  const inherited = Object.entries(process.env).filter(([key]) => !VITEST_VARIABLES.test(key));
  return spawnSync(process.execPath, [`scripts/${name}.ts`, ...args], {
    env: { ...Object.fromEntries(inherited), ...environment },
    encoding: "utf8",
  });
}
