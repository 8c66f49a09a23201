/** Has Pagefind index the clauses, and decodes the resulting files. */
import { gunzipSync } from "node:zlib";
import * as pagefind from "pagefind";
import {
  readChunk,
  readMeta,
  readPostings,
  SIGNATURE,
} from "../../search/format/pagefind-format.ts";
import { keyOf, type Memory } from "../memory/memory.ts";
import { type Part, readKeptPart, writePart } from "./pagefind-part.ts";

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
  /** Most pages of a part, which Pagefind has in memory at once. */
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

/** Words that follow one another, and their position in the part. */
interface WordPage {
  readonly start: number;
  readonly words: readonly string[];
}

/** One part of this number of clauses, on average, could end behind each. */
const CLAUSES_BETWEEN_ENDS = 512;

/**
 * True if a part may end behind a clause, which the words of the clause decide: so the parts behind a change are those that they
 * were before, and need not be indexed again.
 */
function mayEndBehind(clause: readonly string[]): boolean {
  let sum = 0x811c9dc5;
  for (const word of clause) {
    for (let at = 0; at < word.length; at++) {
      sum = Math.imul(sum ^ word.charCodeAt(at), 0x01000193);
    }
  }
  return (sum >>> 8) % CLAUSES_BETWEEN_ENDS === 0;
}

/**
 * Parts of pages of words, each page of whole clauses.
 * @param starts receives the position at which each clause begins, and that of the end
 */
function* wordParts(
  clauses: Iterable<readonly string[]>,
  { pageWords, pages: most }: PartSizes,
  starts: number[],
): Generator<{ readonly start: number; readonly pages: readonly WordPage[] }> {
  let pages: WordPage[] = [];
  let words: string[] = [];
  let begin = 0;
  let end = 0;
  const endPage = (): void => {
    if (words.length > 0) pages.push({ start: Math.max(0, end - words.length - begin), words });
    words = [];
  };
  starts.push(end);
  for (const clause of clauses) {
    for (const word of clause) words.push(word);
    end += clause.length;
    starts.push(end);
    if (words.length >= pageWords) endPage();
    const isLarge = pages.length >= most / 4 && mayEndBehind(clause);
    if (pages.length < most && !isLarge) continue;
    endPage();
    yield { start: begin, pages };
    pages = [];
    begin = end;
  }
  // Of clauses without words Pagefind writes no index: one word stands for none.
  if (end === 0) words.push(NO_WORD);
  endPage();
  if (pages.length > 0) yield { start: begin, pages };
}

/** The content of a page as Pagefind is given it. */
function contentOf({ words }: WordPage): string {
  return words.join(" ");
}

/** Has Pagefind index some pages. Its process ends with them, and gives back its memory. */
async function indexPages(pages: readonly WordPage[]): Promise<Part> {
  const { index, errors } = await pagefind.createIndex();
  check(errors);
  if (index === undefined) throw new Error("Pagefind: no index");
  try {
    for (const page of pages) {
      const record = { url: String(page.start), content: contentOf(page), language: "unknown" };
      check((await index.addCustomRecord(record)).errors);
    }
    const built = await index.getFiles();
    check(built.errors);
    return readPart(built.files);
  } finally {
    await pagefind.close();
  }
}

/** The part of some pages, as an earlier build had it indexed if it did. */
async function partOf(pages: readonly WordPage[], memory: Memory | undefined): Promise<Part> {
  if (memory === undefined) return indexPages(pages);
  const key = keyOf("pagefind", ...pages.map(contentOf));
  const known = memory.recall(key);
  if (known !== null) return readKeptPart(known.content);
  const part = await indexPages(pages);
  memory.keep(key, writePart(part));
  return part;
}

/** A part and the position of its first word. */
type PlacedPart = Part & { readonly start: number };

/** One index of parts that follow one another. @throws RangeError if there is none */
function mergeParts(parts: readonly PlacedPart[]): Part {
  const [first] = parts;
  if (first === undefined) throw new RangeError("Pagefind: no part");
  const pieces = new Map<string, PlacedPositions[]>();
  for (const { start, words } of parts) {
    for (const [word, positions] of words) {
      const own = pieces.get(word);
      if (own === undefined) pieces.set(word, [{ start, positions }]);
      else own.push({ start, positions });
    }
  }
  const words = [...pieces].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    version: first.version,
    words: new Map(words.map(([word, own]) => [word, joined(own)])),
  };
}

/** Positions in a part, and that of the part. */
interface PlacedPositions {
  readonly start: number;
  readonly positions: Uint32Array;
}

function joined(pieces: readonly PlacedPositions[]): Uint32Array {
  const all = new Uint32Array(pieces.reduce((sum, { positions }) => sum + positions.length, 0));
  let at = 0;
  for (const { start, positions } of pieces) {
    for (const position of positions) all[at++] = start + position;
  }
  return all;
}

/**
 * Indexes clauses, each given as its words in order.
 *
 * @param sizes has no influence on the result
 * @param memory knows the parts of earlier builds
 * @throws Error if Pagefind fails, loses a word, or writes an unknown format
 */
export async function indexByPagefind(
  clauses: Iterable<readonly string[]>,
  sizes = PART_SIZES,
  memory?: Memory,
): Promise<PagefindIndex> {
  const starts: number[] = [];
  const parts: PlacedPart[] = [];
  for (const { start, pages } of wordParts(clauses, sizes, starts)) {
    parts.push({ ...(await partOf(pages, memory)), start });
  }
  const { version, words } = mergeParts(parts);
  const given = starts.at(-1) ?? 0;
  if (given === 0) return { version, words: new Map(), starts: Uint32Array.from(starts) };
  const kept = [...words.values()].reduce((sum, { length }) => sum + length, 0);
  if (kept !== given) throw new Error(`Pagefind: ${kept} of ${given} words are in the index`);
  return { version, words, starts: Uint32Array.from(starts) };
}
