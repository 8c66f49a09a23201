/** Writes a Pagefind index for small downloads, with smaller chunks than Pagefind's own and pages named by their clause. */
import { gzipSync } from "node:zlib";
import { type Cbor, encodeCbor } from "../../search/format/cbor.ts";
import { writeChunks } from "../../search/format/chunk-list.ts";
import {
  CHUNKS_FILE,
  chunkFile,
  chunkName,
  loadingCost,
  META_FILE,
} from "../../search/format/index-format.ts";
import { SIGNATURE } from "../../search/format/pagefind-format.ts";
import { aloneWord, GAP } from "../../search/index/index-words.ts";
import { keyOf, type Memory } from "../memory/memory.ts";
import type { PagefindIndex } from "./pagefind.ts";

/**
 * Approximate size of a chunk of several words before compression, in bytes; compression halves it. Pagefind's own
 * chunks are ten times as large, and a query needs one for each pair of characters.
 */
const CHUNK_SIZE = 12_000;
/** A word of at least this size, in bytes, gets a chunk of its own: it is loaded without other words, and they without it. */
const OWN_CHUNK_SIZE = 6_000;

/** In a collection of more clauses than this, chunks grow with this power of their number. */
const MANY_CLAUSES = 10_000;
const GROWTH = 0.3;

function chunkGrowth(clauses: number): number {
  return Math.max(1, clauses / MANY_CLAUSES) ** GROWTH;
}

/** A word with the positions at which it stands in the collection, in order. */
type PlacedWord = readonly [word: string, positions: Uint32Array];

/** For each symbol, the positions at which it occurs, whatever follows it. */
function aloneWords(words: readonly PlacedWord[]): PlacedWord[] {
  const bySymbol = Map.groupBy(words, ([word]) => aloneWord(word));
  return Array.from(bySymbol, ([alone, own]): PlacedWord => {
    const positions = new Uint32Array(own.reduce((sum, [, { length }]) => sum + length, 0));
    let at = 0;
    for (const [, places] of own) {
      positions.set(places, at);
      at += places.length;
    }
    return [alone, positions.sort()];
  });
}

/** The positions of a word in the clauses that have it. */
interface Posting {
  readonly clause: number;
  /** Counted from the start of the clause, in order. */
  readonly places: readonly number[];
}

/** Parts the positions of a word by clauses. @param starts the position at which each clause begins, and that of the end */
function postingsOf(positions: Uint32Array, starts: Uint32Array): Posting[] {
  const postings: { clause: number; places: number[] }[] = [];
  let end = 0;
  for (const position of positions) {
    if (position >= end) {
      const clause = clauseAt(position, starts);
      postings.push({ clause, places: [] });
      end = starts[clause + 1] ?? 0;
    }
    const last = postings.at(-1);
    last?.places.push(position - (starts[last.clause] ?? 0));
  }
  return postings;
}

/** The last clause that begins at a position or before it. One without words ends where it begins, and has no position. */
function clauseAt(position: number, starts: Uint32Array): number {
  let least = 0;
  let most = starts.length - 1;
  while (most - least > 1) {
    const middle = (least + most) >> 1;
    if ((starts[middle] ?? 0) <= position) least = middle;
    else most = middle;
  }
  return least;
}

type WordPostings = readonly [word: string, postings: readonly Posting[]];

/** Makes the postings of words one by one: those of all words are far larger than the positions. */
function* withPostings(words: readonly PlacedWord[], starts: Uint32Array): Generator<WordPostings> {
  for (const [word, positions] of words) yield [word, postingsOf(positions, starts)];
}

function sizeOf([word, postings]: WordPostings): number {
  return postings.reduce((sum, { places }) => sum + 4 + 2 * places.length, word.length + 4);
}

/** Splits words, in order, into chunks. @param growth how many times larger chunks are than in a small collection */
function* chunksOf(entries: Iterable<WordPostings>, growth: number): Generator<WordPostings[]> {
  let chunk: WordPostings[] = [];
  let room = CHUNK_SIZE * growth;
  for (const entry of entries) {
    const size = sizeOf(entry);
    const isAlone = size >= OWN_CHUNK_SIZE * growth;
    if (isAlone || room <= 0) {
      if (chunk.length > 0) yield chunk;
      chunk = [];
      room = CHUNK_SIZE * growth;
    }
    chunk.push(entry);
    room = isAlone ? 0 : room - size;
  }
  if (chunk.length > 0) yield chunk;
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

/** The files of an index, by name. @param memory knows the compressed files of earlier builds */
export function pagefindFiles(
  index: PagefindIndex,
  memory?: Memory,
): Map<string, string | Uint8Array> {
  const { starts } = index;
  const compressed = (item: Cbor): Uint8Array => {
    const content = Buffer.concat([Buffer.from(SIGNATURE), encodeCbor(item)]);
    const make = () => gzipSync(content, { level: 9 });
    return memory === undefined ? make() : memory.remember(keyOf("gzip", content), make);
  };
  const total = starts.length - 1;
  // Queries never look up the gaps, which only kept the texts apart.
  const words = [...index.words].filter(([word]) => word !== GAP);
  const entries = [...words, ...aloneWords(words)].toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  );
  const files = new Map<string, string | Uint8Array>();
  const ranges = Array.from(
    chunksOf(withPostings(entries, starts), chunkGrowth(total)),
    (words, place) => {
      const chunk = compressed([words.map(wordItem)]);
      const name = chunkName(place, loadingCost(chunk.length));
      files.set(chunkFile(name), chunk);
      return { first: words[0]?.[0] ?? "", last: words.at(-1)?.[0] ?? "", name };
    },
  );
  const pages = Array.from({ length: total }, (_page, clause) => [clause.toString(36), 1]);
  const chunks = ranges.map(({ first, last, name }) => [first, last, name]);
  files.set(META_FILE, compressed([index.version, pages, chunks, [], [], []]));
  files.set(CHUNKS_FILE, JSON.stringify(writeChunks(ranges)));
  return files;
}
