/** What makes the pages, as builds in this repository have kept it, for builds elsewhere. */
import { cpSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** Below a working folder. */
const KEPT = "node_modules/.cache/tiaowen/pages";

/** Tests build for so many paths of a site at once. */
const PATHS = 2;

/**
 * Gives a working folder the bundles that builds in this repository have used last. Other builds may be at work on them.
 * @throws Error if none has kept one
 */
export async function copyBundles(folder: string): Promise<void> {
  const names = (await readdir(KEPT)).filter((name) => !name.startsWith("unfinished-"));
  const bundles = names.map(async (name) => {
    const used = await stat(join(KEPT, name)).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    );
    return { name, used };
  });
  const sorted = (await Promise.all(bundles)).toSorted((one, other) => other.used - one.used);
  for (const { name } of sorted.slice(0, PATHS)) {
    cpSync(join(KEPT, name), join(folder, KEPT, name), {
      recursive: true,
      // A script that is being kept has the number of its process behind its name.
      filter: (file) => !/\.js\.\d+$/u.test(file),
    });
  }
}
