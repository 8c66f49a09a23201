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

/** So many words make a page of Pagefind's, which ends with a clause: a page for each clause would cost far more memory and time. */
const PAGE_WORDS = 50_000;

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

function readIndex(files: Files): Omit<PagefindIndex, "starts"> {
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
    .map(([word, written]): [string, Uint32Array] => [word, positionsIn(written)])
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return { version, words: new Map(words) };
}

/** Has an index take up the words of the clauses. @returns the position at which each clause begins, and that of the end */
async function addWords(
  index: pagefind.PagefindIndex,
  clauses: Iterable<readonly string[]>,
  pageWords: number,
): Promise<Uint32Array> {
  const starts = [0];
  let page: string[] = [];
  let end = 0;
  async function addPage(): Promise<void> {
    const record = {
      url: String(Math.max(0, end - page.length)),
      content: page.join(" "),
      language: "unknown",
    };
    check((await index.addCustomRecord(record)).errors);
    page = [];
  }
  for (const words of clauses) {
    for (const word of words) page.push(word);
    end += words.length;
    starts.push(end);
    if (page.length >= pageWords) await addPage();
  }
  // Of clauses without words Pagefind writes no index: one word stands for none.
  if (end === 0) page.push(NO_WORD);
  if (page.length > 0) await addPage();
  return Uint32Array.from(starts);
}

/**
 * Indexes clauses, each given as its words in order.
 *
 * @param pageWords number of words behind which a page of Pagefind's ends
 * @throws Error if Pagefind fails, loses a word, or writes an unknown format
 */
export async function indexByPagefind(
  clauses: Iterable<readonly string[]>,
  pageWords = PAGE_WORDS,
): Promise<PagefindIndex> {
  const { index, errors } = await pagefind.createIndex();
  check(errors);
  if (index === undefined) throw new Error("Pagefind: no index");
  try {
    const starts = await addWords(index, clauses, pageWords);
    const built = await index.getFiles();
    check(built.errors);
    const read = readIndex(built.files);
    const given = starts.at(-1) ?? 0;
    if (given === 0) return { ...read, words: new Map(), starts };
    const kept = [...read.words.values()].reduce((sum, { length }) => sum + length, 0);
    if (kept !== given) throw new Error(`Pagefind: ${kept} of ${given} words are in the index`);
    return { ...read, starts };
  } finally {
    await pagefind.close();
  }
}
