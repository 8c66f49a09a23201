/**
 * The format of Pagefind's index files, version 1.5: CBOR behind a signature, compressed by gzip. The meta file lists the
 * pages, and the chunks with the first and the last word of each; a chunk lists words in order, with the pages that hold
 * them and their places there. Pages are numbered in the order of the meta file.
 */
import { type Cbor, decodeCbor } from "./cbor.ts";

/** How each file begins, once it is decompressed. */
export const SIGNATURE = "pagefind_dcd";

/** A page that holds a word, and the places of the word in it, in order. */
export interface Posting {
  readonly page: number;
  readonly places: readonly number[];
}

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
function list(item: Cbor | undefined, what: string): readonly Cbor[] {
  return Array.isArray(item) ? item : fail(what);
}
function text(item: Cbor | undefined, what: string): string {
  return typeof item === "string" ? item : fail(what);
}
function number(item: Cbor | undefined, what: string): number {
  return typeof item === "number" ? item : fail(what);
}

/** What a file holds behind its signature. */
function content(file: Uint8Array): Uint8Array {
  const signature = new TextDecoder().decode(file.subarray(0, SIGNATURE.length));
  return signature === SIGNATURE ? file.subarray(SIGNATURE.length) : fail("a file");
}

/**
 * Reads a meta file, decompressed.
 *
 * @throws Error where it is none, or is cut off
 */
export function readMeta(file: Uint8Array): Meta {
  const what = "a list of chunks";
  const [version, pages, chunks] = list(decodeCbor(content(file)), what);
  return {
    version: text(version, what),
    pages: list(pages, what).map((page) => text(list(page, what)[0], what)),
    chunks: list(chunks, what).map((chunk) => {
      const [first, last, name] = list(chunk, what);
      return { first: text(first, what), last: text(last, what), name: text(name, what) };
    }),
  };
}

/** Arrays around the postings of a word. */
const AROUND_POSTINGS = 3;
/** An array of no items, as it is written. */
const NONE = 0x80;

/**
 * Reads a chunk, decompressed: each word with its postings as they are written, for `readPostings`. A chunk has hundreds of
 * words, of which a term asks for one.
 *
 * @throws Error where it is none, or is cut off
 */
export function readChunk(file: Uint8Array): Map<string, Uint8Array> {
  const what = "a chunk";
  const [words] = list(decodeCbor(content(file), AROUND_POSTINGS), what);
  return new Map(
    list(words, what).map((word) => {
      const [name, postings, variants] = list(word, what);
      if (!(postings instanceof Uint8Array && variants instanceof Uint8Array)) fail(what);
      if (variants[0] !== NONE) fail(what);
      return [text(name, what), postings];
    }),
  );
}

/**
 * Reads the postings of a word, in the order of pages. Pages and places are written as their distance from the one before;
 * a negative number among the places is a weight.
 *
 * @throws Error where they are of another form
 */
export function readPostings(written: Uint8Array): Posting[] {
  const what = "a word";
  let page = 0;
  return list(decodeCbor(written), what).map((row) => {
    const [step, items, inFields] = list(row, what);
    if (list(inFields, what).length > 0) fail(what);
    page += number(step, what);
    const places: number[] = [];
    let place = 0;
    for (const item of list(items, what)) {
      const next = number(item, what);
      if (next < 0) continue;
      place += next;
      places.push(place);
    }
    return { page, places };
  });
}
