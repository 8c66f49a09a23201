/** Where builds keep what makes later ones faster. All of it may be removed at any time. */
import { access, constants } from "node:fs/promises";
import { join } from "node:path";

/** Below the working folder. */
const PACKAGES = "node_modules";
const CACHE = ".cache/tiaowen";

/** The folder for one kind of cache among the packages of a working folder; null if it has none. */
export async function cachePlace(folder: string, name: string): Promise<string | null> {
  const packages = join(folder, PACKAGES);
  return access(packages, constants.W_OK).then(
    () => join(packages, CACHE, name),
    () => null,
  );
}
