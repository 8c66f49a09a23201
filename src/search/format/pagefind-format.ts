/**
 * The format of Pagefind's index files, version 1.5: CBOR behind a signature, compressed by gzip. The meta file lists the
 * pages, and the chunks with the first and the last word of each; a chunk lists words in order, with the pages that hold
 * them and their places there. Pages are numbered in the order of the meta file.
 */
import { CborReader } from "./cbor.ts";

/** How each file begins, once it is decompressed. */
export const SIGNATURE = "pagefind_dcd";

/** A file that holds the words from one to another. */
export interface ChunkRange {
  readonly first: string;
  readonly last: string;
  readonly name: string;
}

export interface Meta {
  readonly version: string;
  /** Names of the pages. */
  readonly pages: readonly string[];
  /** The chunks in the order of their words. */
  readonly chunks: readonly ChunkRange[];
}

function fail(what: string): never {
  throw new Error(`Pagefind: ${what} of an unknown format`);
}

/** Begins an array of at least so many items; gives how many more there are. */
function begin(reader: CborReader, least: number, what: string): number {
  const more = reader.array() - least;
  return more < 0 ? fail(what) : more;
}

/** Reads an array to its end. */
function listOf<Item>(reader: CborReader, read: () => Item): Item[] {
  return Array.from({ length: reader.array() }, read);
}

/** A reader of what a file holds behind its signature. */
function content(file: Uint8Array): CborReader {
  const signature = new TextDecoder().decode(file.subarray(0, SIGNATURE.length));
  if (signature !== SIGNATURE) fail("a file");
  return new CborReader(file.subarray(SIGNATURE.length));
}

/**
 * Reads a meta file, decompressed. What follows the chunks in it, filters and orders, is left.
 *
 * @throws Error if it is none, or is cut off
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
 * Reads a chunk, decompressed: each word with its postings as they are written, for `readPostings`. A chunk has hundreds of
 * words, of which a term asks for one.
 *
 * @throws Error if it is none, or is cut off
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
 * Reads the postings of a word: calls `visit` for every place of it, in the order of pages and, in a page, of places. Pages
 * and places are written as their distance from the one before; a negative number among the places is a weight.
 *
 * @throws Error if they are of another form
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
