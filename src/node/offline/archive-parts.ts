/** The parts of a large archive. Each is an archive of its own; unpacked in one place, they make one folder. */
import type { ZipFile } from "../../export/archive/zip-format.ts";

/** Most bytes of a part: some file systems and hosts take no larger files. */
const MOST_BYTES = 2_000_000_000;
/** Bytes of a file's two headers without its name. */
const HEADERS = 130;

/** CONTRACT: the name of a part, from 1, among the downloads. */
export function archiveName(part: number): string {
  return `tiaowen-offline${part === 1 ? "" : `-${part}`}.zip`;
}

/**
 * The files of each part, in their order. A file that is larger than a part is a part of its own.
 * @returns at least one part
 */
export function archiveParts(files: readonly ZipFile[], most = MOST_BYTES): (readonly ZipFile[])[] {
  const parts: ZipFile[][] = [[]];
  let size = 0;
  for (const file of files) {
    const own = file.length + 2 * Buffer.byteLength(file.path) + HEADERS;
    if (size > 0 && size + own > most) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(file);
    size += own;
  }
  return parts;
}
