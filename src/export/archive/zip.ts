/** Zip archives that are identical, byte for byte, for the same files. */
import { crc32 } from "node:zlib";
import { deflateSync } from "fflate";
import { type ZipFile, zipPieces } from "./zip-format.ts";

/** Deflate level. On this site, levels from 5 on take the same time, and this one makes the smallest archive. */
const LEVEL = 9;
/** Number of bytes after which a batch is complete. */
const BATCH = 2 ** 20;

export interface ZipEntry {
  readonly path: string;
  readonly content: Uint8Array;
  /** True to store the content uncompressed. */
  readonly stored?: boolean;
}

/** Compresses an entry, unless it is `stored`. */
export function zipFile({ path, content, stored = false }: ZipEntry): ZipFile {
  const data = stored ? content : deflateSync(content, { level: LEVEL });
  return {
    path,
    data,
    length: data.length,
    isDeflated: !stored,
    size: content.length,
    sum: crc32(content),
  };
}

/** Joins pieces into batches that are large enough to be written to a file. */
export function* inBatches(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  let batch: Uint8Array[] = [];
  let length = 0;
  for (const piece of pieces) {
    batch.push(piece);
    length += piece.length;
    if (length < BATCH) continue;
    yield Buffer.concat(batch);
    batch = [];
    length = 0;
  }
  yield Buffer.concat(batch);
}

/** An archive of the entries, in their order; names are in UTF-8. */
export function zip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  return Buffer.concat([...zipPieces(entries.map(zipFile))]);
}
