/**
 * The format of Pagefind's index files, version 1.5: a signature and CBOR, compressed by gzip. The meta file lists the
 * pages, and the chunks with the first and the last word of each. A chunk lists words in order, each with its postings:
 * pages and positions in them. Pages are numbered in the order of the meta file.
 */
import { CborReader } from "./cbor.ts";
import type { ChunkRange } from "./chunk-list.ts";

/** The first bytes of each file, decompressed. */
export const SIGNATURE = "pagefind_dcd";

export interface Meta {
  readonly version: string;
  /** Names of the pages. */
  readonly pages: readonly string[];
  /** The chunks, in the order of their words. */
  readonly chunks: readonly ChunkRange[];
}

function fail(what: string): never {
  throw new Error(`Pagefind: ${what} of an unknown format`);
}

/** Begins an array of at least `least` items; returns the number of items beyond these. */
function begin(reader: CborReader, least: number, what: string): number {
  const more = reader.array() - least;
  return more < 0 ? fail(what) : more;
}

/** Reads a whole array. */
function listOf<Item>(reader: CborReader, read: () => Item): Item[] {
  return Array.from({ length: reader.array() }, read);
}

/** A reader of a file's content after the signature. */
function content(file: Uint8Array): CborReader {
  const signature = new TextDecoder().decode(file.subarray(0, SIGNATURE.length));
  if (signature !== SIGNATURE) fail("a file");
  return new CborReader(file.subarray(SIGNATURE.length));
}

/**
 * Reads a meta file, decompressed. The filters and sort orders after the chunks are ignored.
 *
 * @throws Error if the file is not a meta file, or is cut off
 */
export function readMeta(file: Uint8Array): Meta {
  const what = "a list of chunks";
  const reader = content(file);
  begin(reader, 3, what);
  const version = reader.text();
  const pages = listOf(reader, () => {
    let more = begin(reader, 1, what);
    const name = reader.text();
    for (; more > 0; more--) reader.skip();
    return name;
  });
  const chunks = listOf(reader, (): ChunkRange => {
    if (begin(reader, 3, what) > 0) fail(what);
    return { first: reader.text(), last: reader.text(), name: reader.text() };
  });
  return { version, pages, chunks };
}

/**
 * Reads a chunk, decompressed: each word with its encoded postings, for `readPostings`. A chunk has hundreds of words,
 * of which a term needs one.
 *
 * @throws Error if the file is not a chunk, or is cut off
 */
export function readChunk(file: Uint8Array): Map<string, Uint8Array> {
  const what = "a chunk";
  const reader = content(file);
  begin(reader, 1, what);
  const words = listOf(reader, (): [string, Uint8Array] => {
    if (begin(reader, 3, what) > 0) fail(what);
    const word = reader.text();
    const postings = reader.skip();
    if (reader.array() > 0) fail("a chunk with variants");
    return [word, postings];
  });
  return new Map(words);
}

/**
 * Decodes the postings of a word: calls `visit` for every position, in the order of pages and, in a page, of positions.
 * Pages and positions are delta-encoded; a negative number among the positions is a weight, and is skipped.
 *
 * @throws Error if the postings have another structure
 */
export function readPostings(
  written: Uint8Array,
  visit: (page: number, place: number) => void,
): void {
  const what = "a word";
  const reader = new CborReader(written);
  let page = 0;
  for (let pages = reader.array(); pages > 0; pages--) {
    if (begin(reader, 3, what) > 0) fail(what);
    page += reader.integer();
    let place = 0;
    for (let places = reader.array(); places > 0; places--) {
      const step = reader.integer();
      if (step < 0) continue;
      place += step;
      visit(page, place);
    }
    if (reader.array() > 0) fail("a word with places in fields");
  }
}
