/** Has Pagefind index the clauses, and decodes the resulting files. */
import { gunzipSync } from "node:zlib";
import * as pagefind from "pagefind";
import {
  readChunk,
  readMeta,
  readPostings,
  SIGNATURE,
} from "../../search/format/pagefind-format.ts";

/**
 * An index of the words of a collection. All words of all clauses follow one another; a position is the number of a word in
 * this sequence.
 */
export interface PagefindIndex {
  readonly version: string;
  /** Each word with its positions, both in order. */
  readonly words: ReadonlyMap<string, Uint32Array>;
  /** The position at which each clause begins, and behind the last one that of the end. */
  readonly starts: Uint32Array;
}

interface PartSizes {
  /** Number of words behind which a page of Pagefind's ends, with a clause: a page for each clause would cost far more memory and time. */
  readonly pageWords: number;
  /** Number of pages that Pagefind has in memory at once. */
  readonly pages: number;
}

const PART_SIZES: PartSizes = { pageWords: 50_000, pages: 20 };

const FRAGMENT = /^fragment\/(unknown_[^.]+)\.pf_fragment$/;
const META = /\.pf_meta$/;
const CHUNK = /\.pf_index$/;

/** What is indexed of clauses without words. */
const NO_WORD = "a";

type Files = readonly { readonly path: string; readonly content: Uint8Array }[];

function check(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join("; ")}`);
}

function fail(what: string): never {
  throw new Error(`Pagefind: ${what} of an unknown format; what is known is that of 1.5`);
}

/** The position at which each of Pagefind's pages begins, by the page's name. */
function readPages(files: Files): Map<string, number> {
  const starts = new Map<string, number>();
  for (const { path, content: file } of files) {
    const page = FRAGMENT.exec(path)?.[1];
    if (page === undefined) continue;
    const fragment: unknown = JSON.parse(
      gunzipSync(file).subarray(SIGNATURE.length).toString("utf8"),
    );
    if (typeof fragment !== "object" || fragment === null || !("url" in fragment)) fail("a page");
    starts.set(page, Number(fragment.url));
  }
  return starts;
}

/** The words of some pages with their positions. */
type Part = Pick<PagefindIndex, "version" | "words">;

function readPart(files: Files): Part {
  const metaFile = files.find(({ path }) => META.test(path))?.content ?? fail("an index");
  const { version, pages } = readMeta(gunzipSync(metaFile));
  const named = readPages(files);
  const starts = pages.map((page) => named.get(page) ?? fail("a list of pages"));

  function positionsIn(written: Uint8Array): Uint32Array {
    const positions: number[] = [];
    readPostings(written, (page, place) => {
      positions.push((starts[page] ?? fail("a chunk")) + place);
    });
    return Uint32Array.from(positions).sort();
  }

  const words = files
    .filter(({ path }) => CHUNK.test(path))
    .flatMap(({ content }) => [...readChunk(gunzipSync(content))])
    .map(([word, written]): [string, Uint32Array] => [word, positionsIn(written)]);
  return { version, words: new Map(words) };
}

/** Words that follow one another, and the position of the first of them. */
interface WordPage {
  readonly start: number;
  readonly words: readonly string[];
}

/** Pages of words, each of whole clauses. @param starts receives the position at which each clause begins, and that of the end */
function* wordPages(
  clauses: Iterable<readonly string[]>,
  pageWords: number,
  starts: number[],
): Generator<WordPage> {
  let words: string[] = [];
  let end = 0;
  starts.push(end);
  for (const clause of clauses) {
    for (const word of clause) words.push(word);
    end += clause.length;
    starts.push(end);
    if (words.length < pageWords) continue;
    yield { start: end - words.length, words };
    words = [];
  }
  // Of clauses without words Pagefind writes no index: one word stands for none.
  if (end === 0) words.push(NO_WORD);
  if (words.length > 0) yield { start: Math.max(0, end - words.length), words };
}

/** Has Pagefind index some pages. Its process ends with them, and gives back its memory. */
async function indexPages(pages: readonly WordPage[]): Promise<Part> {
  const { index, errors } = await pagefind.createIndex();
  check(errors);
  if (index === undefined) throw new Error("Pagefind: no index");
  try {
    for (const { start, words } of pages) {
      const record = { url: String(start), content: words.join(" "), language: "unknown" };
      check((await index.addCustomRecord(record)).errors);
    }
    const built = await index.getFiles();
    check(built.errors);
    return readPart(built.files);
  } finally {
    await pagefind.close();
  }
}

/** One index of parts that follow one another. @throws RangeError if there is none */
function mergeParts(parts: readonly Part[]): Part {
  const [first] = parts;
  if (first === undefined) throw new RangeError("Pagefind: no part");
  const pieces = new Map<string, Uint32Array[]>();
  for (const { words } of parts) {
    for (const [word, positions] of words) {
      const own = pieces.get(word);
      if (own === undefined) pieces.set(word, [positions]);
      else own.push(positions);
    }
  }
  const words = [...pieces].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    version: first.version,
    words: new Map(words.map(([word, own]) => [word, joined(own)])),
  };
}

function joined(pieces: readonly Uint32Array[]): Uint32Array {
  const [only, ...others] = pieces;
  if (only !== undefined && others.length === 0) return only;
  const all = new Uint32Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/**
 * Indexes clauses, each given as its words in order.
 *
 * @param sizes has no influence on the result
 * @throws Error if Pagefind fails, loses a word, or writes an unknown format
 */
export async function indexByPagefind(
  clauses: Iterable<readonly string[]>,
  sizes = PART_SIZES,
): Promise<PagefindIndex> {
  const starts: number[] = [];
  const parts: Part[] = [];
  let pages: WordPage[] = [];
  for (const page of wordPages(clauses, sizes.pageWords, starts)) {
    pages.push(page);
    if (pages.length < sizes.pages) continue;
    parts.push(await indexPages(pages));
    pages = [];
  }
  if (pages.length > 0) parts.push(await indexPages(pages));
  const { version, words } = mergeParts(parts);
  const given = starts.at(-1) ?? 0;
  if (given === 0) return { version, words: new Map(), starts: Uint32Array.from(starts) };
  const kept = [...words.values()].reduce((sum, { length }) => sum + length, 0);
  if (kept !== given) throw new Error(`Pagefind: ${kept} of ${given} words are in the index`);
  return { version, words, starts: Uint32Array.from(starts) };
}
