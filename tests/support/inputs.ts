/** All that the site and its content are made of, as one sum. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { sumOfFolder } from "../../src/node/build/output/cached-folder.ts";

/** Entries of the repository that nothing is made of. All else counts: to build once too often costs less than to test an old site. */
const NO_INPUTS: ReadonlySet<string> = new Set([
  ".astro",
  ".ci",
  ".git",
  ".readme",
  "dist",
  "lib",
  "node_modules",
  "tests",
]);
/** npm's own list of all that it has installed. */
const INSTALLED = "node_modules/.package-lock.json";

/** The sum of the repository's files, of the installed packages and of Node's version. */
export async function sumOfInputs(): Promise<string> {
  const installed = await readFile(INSTALLED).catch(() => "");
  return createHash("sha256")
    .update(process.version)
    .update(installed)
    .update(sumOfFolder(".", NO_INPUTS))
    .digest("hex");
}
