/**
 * The files of which an index has thousands carry their own sum, so that no search loads a list of all sums. The sum is that of the
 * file without it, and of its version and name: a file in the place of another is told from it.
 */
import { crc32 } from "./crc32.ts";
import { CHUNKS_FOLDER, TEXTS_FOLDER } from "./index-format.ts";

/** Where a file has its sum. */
interface Seal {
  readonly at: number;
  readonly write: (sum: number) => Uint8Array;
}

/** Begins a sealed JSON file: an object whose first field is the sum, in hexadecimal digits. */
export const UNSEALED = { sum: "00000000" } as const;

const IN_JSON: Seal = {
  at: '{"sum":"'.length,
  write: (sum) => new TextEncoder().encode(sum.toString(16).padStart(UNSEALED.sum.length, "0")),
};

/** The field MTIME of gzip (RFC 1952, section 2.3), which decompression ignores. */
const IN_GZIP: Seal = {
  at: 4,
  write: (sum) => Uint8Array.from([0, 8, 16, 24], (shift) => (sum >>> shift) & 0xff),
};

function sealOf(name: string): Seal | null {
  if (name.startsWith(TEXTS_FOLDER)) return IN_JSON;
  return name.startsWith(CHUNKS_FOLDER) ? IN_GZIP : null;
}

/** True for a file that carries its own sum. */
export function isSealed(name: string): boolean {
  return sealOf(name) !== null;
}

/** A file with its sum; one that carries none as it is. */
export function seal(version: string, name: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const sealed = new Uint8Array(content);
  const own = sealOf(name);
  if (own === null) return sealed;
  const place = new TextEncoder().encode(`${version}/${name}/`);
  const blank = own.write(0);
  sealed.set(blank, own.at);
  const summed = new Uint8Array(place.length + sealed.length);
  summed.set(place);
  summed.set(sealed, place.length);
  sealed.set(own.write(crc32(summed)), own.at);
  return sealed;
}

/** True if a sealed file is as it was written, under this name in this version. */
export function isWhole(version: string, name: string, file: Uint8Array): boolean {
  const own = sealOf(name);
  if (own === null || file.length < own.at + own.write(0).length) return false;
  return seal(version, name, file).every((byte, at) => byte === file[at]);
}
