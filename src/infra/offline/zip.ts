/** Zip archives that are the same, byte for byte, for the same files. */
import { type Zippable, zipSync } from "fflate";

/** What every entry is dated, so that the time of the build leaves no trace: the first date that zip knows. */
const DATE = new Date(1980, 0, 1);
/** Measured on the site: from 5 on the levels take the same time; this one makes the smallest archive. */
const LEVEL = 9;

export interface ZipEntry {
  readonly path: string;
  readonly content: Uint8Array;
  /** Left uncompressed. */
  readonly stored?: boolean;
}

/** An archive of the entries, in their order; names are in UTF-8. */
export function zip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  for (const { path, content, stored } of entries) {
    files[path] = [content, { mtime: DATE, level: stored ? 0 : LEVEL }];
  }
  return zipSync(files);
}
