/**
 * The library of zip files as the one of spreadsheets imports it in pages: `zip` compresses in the page. That of the library itself hands
 * large files to workers made of blobs, which the policy of the pages refuses, and then never answers.
 */
import { type AsyncZippable, type FlateCallback, type Zippable, zipSync } from "fflate";

export { strToU8, Zip, zipSync } from "fflate";

/** Compresses files, and calls `done` with the archive. */
export function zip(files: Zippable & AsyncZippable, done: FlateCallback): void {
  done(null, zipSync(files));
}
