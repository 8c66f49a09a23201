/** Has Pagefind index the clauses, and reads what it made of them. */
import { gunzipSync } from "node:zlib";
import * as pagefind from "pagefind";
import { type Cbor, decodeCbor } from "../search/cbor.ts";

/** The places of a word in a clause, in order. */
export interface Posting {
  readonly clause: number;
  readonly places: readonly number[];
}

export interface PagefindIndex {
  readonly version: string;
  /** Each word with the clauses that hold it, both in order. */
  readonly words: ReadonlyMap<string, readonly Posting[]>;
  /** Pagefind's search engine, as it ships it. */
  readonly wasm: Uint8Array;
}

const FRAGMENT = /^fragment\/(unknown_[^.]+)\.pf_fragment$/;
const META = /\.pf_meta$/;
const CHUNK = /\.pf_index$/;
const WASM = "wasm.unknown.pagefind";
/** How Pagefind begins each file, once it is decompressed. */
export const SIGNATURE = "pagefind_dcd";

type Files = readonly { readonly path: string; readonly content: Uint8Array }[];

function check(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join("; ")}`);
}

function fail(what: string): never {
  throw new Error(
    `Pagefind: ${what} of an unknown format; src/infra/pagefind.ts knows that of 1.5`,
  );
}

function content(file: Uint8Array): Uint8Array {
  const bytes = gunzipSync(file);
  if (bytes.subarray(0, SIGNATURE.length).toString() !== SIGNATURE) fail("a file");
  return bytes.subarray(SIGNATURE.length);
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

/** The clause that each of Pagefind's pages stands for, by the page's name. */
function readPages(files: Files): Map<string, number> {
  const clauses = new Map<string, number>();
  for (const { path, content: file } of files) {
    const page = FRAGMENT.exec(path)?.[1];
    if (page === undefined) continue;
    const fragment: unknown = JSON.parse(Buffer.from(content(file)).toString("utf8"));
    if (typeof fragment !== "object" || fragment === null || !("url" in fragment)) fail("a page");
    clauses.set(page, Number(fragment.url));
  }
  return clauses;
}

/** The sum of each number and those before it. */
function sums(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => {
    sum += step;
    return sum;
  });
}

/** The words of a chunk. Pages and places are written as their distance from the one before; a weight is negative. */
function* readChunk(file: Uint8Array, pages: readonly number[]): Generator<[string, Posting[]]> {
  const what = "a chunk of the index";
  const [words] = list(decodeCbor(content(file)), what);
  for (const word of list(words, what)) {
    const [name, rows, variants] = list(word, what);
    if (list(variants, what).length > 0) fail(what);
    let page = 0;
    const postings = list(rows, what).map((row): Posting => {
      const [step, places, inFields] = list(row, what);
      if (list(inFields, what).length > 0) fail(what);
      page += number(step, what);
      const steps = list(places, what).map((item) => number(item, what));
      return {
        clause: pages[page] ?? fail(what),
        places: sums(steps.filter((item) => item >= 0)),
      };
    });
    yield [text(name, what), postings.toSorted((one, other) => one.clause - other.clause)];
  }
}

function readIndex(files: Files): PagefindIndex {
  const meta = files.find(({ path }) => META.test(path))?.content ?? fail("an index");
  const wasm = files.find(({ path }) => path === WASM)?.content ?? fail("an index");
  const [version, pages] = list(decodeCbor(content(meta)), "a list of pages");
  const named = readPages(files);
  const clauses = list(pages, "a list of pages").map((page) => {
    const [name] = list(page, "a list of pages");
    return named.get(text(name, "a list of pages")) ?? fail("a list of pages");
  });
  const words = files
    .filter(({ path }) => CHUNK.test(path))
    .flatMap(({ content: file }) => [...readChunk(file, clauses)])
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return { version: text(version, "an index"), words: new Map(words), wasm };
}

/**
 * Indexes clauses by their words in order; a clause's place in the list is its number.
 *
 * @throws Error where Pagefind fails, loses a word, or writes a format that is not known here
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
