/** Has Pagefind index the clauses, and decodes the resulting files. */
// @ts-nocheck

import { gunzipSync } from "node:zlib";
import * as pagefind from "pagefind";
import {
  readChunk,
  readMeta,
  readPostings,
  SIGNATURE,
} from "../../search/format/pagefind-format.ts";

/** A clause that contains a word, and the positions of the word in it, in ascending order. */
export interface Posting {
  readonly clause: number;
  readonly places: readonly number[];
}

export interface PagefindIndex {
  readonly version: string;
  /** Each word with its postings, both in order. */
  readonly words: ReadonlyMap<string, readonly Posting[]>;
}

const FRAGMENT = /^fragment\/(unknown_[^.]+)\.pf_fragment$/;
const META = /\.pf_meta$/;
const CHUNK = /\.pf_index$/;

type Files = readonly { readonly path: string; readonly content: Uint8Array }[];

function check(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join("; ")}`);
}

function fail(what: string): never {
  throw new Error(`Pagefind: ${what} of an unknown format; what is known is that of 1.5`);
}

/** The clause number of each of Pagefind's pages, by the page's name. */
function readPages(files: Files): Map<string, number> {
  const clauses = new Map<string, number>();
  for (const { path, content: file } of files) {
    const page = FRAGMENT.exec(path)?.[1];
    if (page === undefined) continue;
    const fragment: unknown = JSON.parse(
      gunzipSync(file).subarray(SIGNATURE.length).toString("utf8"),
    );
    if (typeof fragment !== "object" || fragment === null || !("url" in fragment)) fail("a page");
    clauses.set(page, Number(fragment.url));
  }
  return clauses;
}

function readIndex(files: Files): PagefindIndex {
  const metaFile = files.find(({ path }) => META.test(path))?.content ?? fail("an index");
  const { version, pages } = readMeta(gunzipSync(metaFile));
  const named = readPages(files);
  const clauses = pages.map((page) => named.get(page) ?? fail("a list of pages"));

  function postingsIn(written: Uint8Array): Posting[] {
    const places = new Map<number, number[]>();
    readPostings(written, (page, place) => {
      const clause = clauses[page] ?? fail("a chunk");
      const known = places.get(clause);
      if (known === undefined) places.set(clause, [place]);
      else known.push(place);
    });
    return Array.from(places, ([clause, own]) => ({ clause, places: own })).toSorted(
      (one, other) => one.clause - other.clause,
    );
  }

  const words = files
    .filter(({ path }) => CHUNK.test(path))
    .flatMap(({ content }) => [...readChunk(gunzipSync(content))])
    .map(([word, written]): [string, Posting[]] => [word, postingsIn(written)])
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return { version, words: new Map(words) };
}

/**
 * Indexes clauses, each given as its words in order. The number of a clause is its index in the list.
 *
 * @throws Error if Pagefind fails, loses a word, or writes an unknown format
 */
export async function indexByPagefind(
  clauses: readonly (readonly string[])[],
): Promise<PagefindIndex> {
  const { index, errors } = await pagefind.createIndex();
  check(errors);
  if (index === undefined) throw new Error("Pagefind: no index");
  try {
    for (const [clause, words] of clauses.entries()) {
      if (words.length === 0) continue;
      const record = { url: String(clause), content: words.join(" "), language: "unknown" };
      check((await index.addCustomRecord(record)).errors);
    }
    const built = await index.getFiles();
    check(built.errors);
    const read = readIndex(built.files);
    const given = clauses.reduce((sum, words) => sum + words.length, 0);
    const kept = [...read.words.values()]
      .flat()
      .reduce((sum, { places }) => sum + places.length, 0);
    if (kept !== given) throw new Error(`Pagefind: ${kept} of ${given} words are in the index`);
    return read;
  } finally {
    await pagefind.close();
  }
}
