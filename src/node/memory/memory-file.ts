/**
 * The file of a memory: the results, a list of them, and how to find that. The list has the version and the sum of each result, and
 * the end has the sum of the list, so that nothing damaged, cut off or of another version is read.
 */
import { closeSync, fstatSync, openSync, readSync, writeSync } from "node:fs";
import { crc32 } from "node:zlib";

/** The place of a result and its sum. */
interface Placed {
  readonly start: number;
  readonly length: number;
  readonly sum: number;
}

/** The list of the results. */
interface Listed {
  readonly version: string;
  readonly results: readonly (readonly [key: string, start: number, length: number, sum: number])[];
}

/** Ends each file. */
const MARK = 0x546d_3031;
/** Bytes at the end: where the list begins, its sum, and the mark. */
const END = 8 + 4 + 4;

/** A file that an earlier build has left. */
export interface FormerFile {
  /** The result with a key; null if there is none that is whole. */
  read(key: string): Buffer | null;
  close(): void;
}

/** Opens a file; null if there is none that is whole and of the version. */
export function openFormer(path: string, version: string): FormerFile | null {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch {
    return null;
  }
  const results = listIn(file, version);
  if (results === null) {
    closeSync(file);
    return null;
  }
  return {
    read(key) {
      const placed = results.get(key);
      const content = placed && readAt(file, placed.start, placed.length);
      return content && crc32(content) === placed.sum ? content : null;
    },
    close: () => closeSync(file),
  };
}

/** The bytes of a file at a place; null if they cannot be read. */
function readAt(file: number, start: number, length: number): Buffer | null {
  const content = Buffer.allocUnsafe(length);
  try {
    for (let read = 0; read < length; ) {
      const more = readSync(file, content, read, length - read, start + read);
      if (more === 0) return null;
      read += more;
    }
  } catch {
    return null;
  }
  return content;
}

function listIn(file: number, version: string): Map<string, Placed> | null {
  const { size } = fstatSync(file);
  const end = size < END ? null : readAt(file, size - END, END);
  if (end === null || end.readUInt32LE(12) !== MARK) return null;
  const start = end.readDoubleLE(0);
  if (!Number.isSafeInteger(start) || start < 0 || start > size - END) return null;
  const written = readAt(file, start, size - END - start);
  if (written === null || crc32(written) !== end.readUInt32LE(8)) return null;
  const list: Listed = JSON.parse(written.toString("utf8"));
  if (list.version !== version) return null;
  return new Map(
    list.results.map(([key, start, length, sum]) => [key, { start, length, sum }] as const),
  );
}

/** Writes what stands behind the results. @param start where they end */
export function writeEnd(
  file: number,
  start: number,
  version: string,
  results: ReadonlyMap<string, Placed>,
): void {
  const list: Listed = {
    version,
    results: Array.from(results, ([key, { start, length, sum }]) => [key, start, length, sum]),
  };
  const written = Buffer.from(JSON.stringify(list));
  const end = Buffer.alloc(END);
  end.writeDoubleLE(start, 0);
  end.writeUInt32LE(crc32(written), 8);
  end.writeUInt32LE(MARK, 12);
  const all = Buffer.concat([written, end]);
  for (let at = 0; at < all.length; ) {
    at += writeSync(file, all, at, all.length - at, start + at);
  }
}
