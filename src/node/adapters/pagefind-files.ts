/** Writes a Pagefind index for small downloads, with smaller chunks than Pagefind's own and pages named by their clause. */
import { gzipSync } from "node:zlib";
import { type Cbor, encodeCbor } from "../../search/format/cbor.ts";
import { CHUNKS_FILE, chunkFile, chunkName, META_FILE } from "../../search/format/index-format.ts";
import { SIGNATURE } from "../../search/format/pagefind-format.ts";
import { aloneWord, GAP } from "../../search/index/index-words.ts";
import type { PagefindIndex, Posting } from "./pagefind.ts";

/**
 * Approximate size of a chunk of several words before compression, in bytes; compression halves it. Pagefind's own
 * chunks are ten times as large, and a query needs one for each pair of characters.
 */
const CHUNK_SIZE = 12_000;
/** A word of at least this size, in bytes, gets a chunk of its own: it is loaded without other words, and they without it. */
const OWN_CHUNK_SIZE = 6_000;

/** In a collection of more clauses than this, chunks grow with this power of their number. */
const MANY_CLAUSES = 10_000;
const GROWTH = 0.4;

function chunkGrowth(clauses: number): number {
  return Math.max(1, clauses / MANY_CLAUSES) ** GROWTH;
}

type WordPostings = readonly [word: string, postings: readonly Posting[]];

/** For each symbol, the positions at which it occurs, whatever follows it. */
function aloneWords(words: Iterable<WordPostings>): WordPostings[] {
  const places = new Map<string, Map<number, number[]>>();
  for (const [word, postings] of words) {
    const alone = aloneWord(word);
    const clauses = places.get(alone) ?? new Map<number, number[]>();
    places.set(alone, clauses);
    for (const posting of postings) {
      const known = clauses.get(posting.clause);
      if (known === undefined) clauses.set(posting.clause, [...posting.places]);
      else known.push(...posting.places);
    }
  }
  return Array.from(places, ([word, clauses]): WordPostings => {
    const postings = Array.from(clauses, ([clause, own]): Posting => {
      return { clause, places: own.toSorted((one, other) => one - other) };
    });
    return [word, postings.toSorted((one, other) => one.clause - other.clause)];
  });
}

function sizeOf([word, postings]: WordPostings): number {
  return postings.reduce((sum, { places }) => sum + 4 + 2 * places.length, word.length + 4);
}

/** Splits words, in order, into chunks. @param growth how many times larger chunks are than in a small collection */
function chunksOf(entries: readonly WordPostings[], growth: number): WordPostings[][] {
  const chunks: WordPostings[][] = [];
  let room = 0;
  for (const entry of entries) {
    const size = sizeOf(entry);
    const isAlone = size >= OWN_CHUNK_SIZE * growth;
    if (isAlone || room <= 0) {
      chunks.push([]);
      room = CHUNK_SIZE * growth;
    }
    chunks.at(-1)?.push(entry);
    room = isAlone ? 0 : room - size;
  }
  return chunks;
}

/** Sets the weight of the positions after it to 0. Pagefind's scores are not used, and then take less space. */
const NO_WEIGHT = -1;

/** Delta encoding: the difference of each number from the one before. */
function steps(numbers: readonly number[]): number[] {
  return numbers.map((value, index) => value - (numbers[index - 1] ?? 0));
}

function wordItem([word, postings]: WordPostings): Cbor {
  const clauses = steps(postings.map(({ clause }) => clause));
  const rows = postings.map(({ places }, index) => [
    clauses[index] ?? 0,
    [NO_WEIGHT, ...steps(places)],
    [],
  ]);
  return [word, rows, []];
}

function compressed(item: Cbor): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(SIGNATURE), encodeCbor(item)]), { level: 9 });
}

/** The files of an index of `total` clauses, by name. */
export function pagefindFiles(index: PagefindIndex, total: number): Map<string, Uint8Array> {
  // Queries never look up the gaps, which only kept the texts apart.
  const words = [...index.words].filter(([word]) => word !== GAP);
  const entries = [...words, ...aloneWords(words)].toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  );
  const files = new Map<string, Uint8Array>();
  const ranges = chunksOf(entries, chunkGrowth(total)).map((words, place) => {
    const chunk = compressed([words.map(wordItem)]);
    const name = chunkName(place, chunk.length);
    files.set(chunkFile(name), chunk);
    return [words[0]?.[0] ?? "", words.at(-1)?.[0] ?? "", name];
  });
  const pages = Array.from({ length: total }, (_page, clause) => [clause.toString(36), 1]);
  files.set(META_FILE, compressed([index.version, pages, ranges, [], [], []]));
  files.set(CHUNKS_FILE, compressed([index.version, [], ranges, [], [], []]));
  return files;
}
