/** Zip archives that are the same, byte for byte, for the same files. */
import { crc32 } from "node:zlib";
import { deflateSync } from "fflate";
import { writeZip, type ZipFile } from "./zip-format.ts";

/** Measured on the site: from 5 on the levels take the same time; this one makes the smallest archive. */
const LEVEL = 9;

export interface ZipEntry {
  readonly path: string;
  readonly content: Uint8Array;
  /** Left uncompressed. */
  readonly stored?: boolean;
}

/** The entry as an archive holds it. */
export function zipFile({ path, content, stored = false }: ZipEntry): ZipFile {
  return {
    path,
    data: stored ? content : deflateSync(content, { level: LEVEL }),
    isDeflated: !stored,
    size: content.length,
    sum: crc32(content),
  };
}

/** An archive of the entries, in their order; names are in UTF-8. */
export function zip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  return writeZip(entries.map(zipFile));
}
