/** Writes a Pagefind index for small downloads: finer chunks than Pagefind's own, and pages named by their clause. */
import { gzipSync } from "node:zlib";
import { type Cbor, encodeCbor } from "../search/cbor.ts";
import { chunkFile, META_FILE, WASM_FILE } from "../search/index-format.ts";
import {
  aloneWord,
  BLOCK_SIZE,
  blockOf,
  blockWord,
  GAP,
  listOfBlocks,
} from "../search/index-words.ts";
import { type PagefindIndex, type Posting, SIGNATURE } from "./pagefind.ts";

/**
 * Bytes of a chunk before compression, about; compressed it has half of that. Pagefind's own chunks are ten times as
 * large, and a query asks for one for each pair of characters.
 */
const CHUNK_SIZE = 12_000;

type Entry = readonly [word: string, postings: readonly Posting[]];

/** For each symbol the places where it stands, whatever follows it. */
function aloneWords(words: Iterable<Entry>): Entry[] {
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
  return Array.from(places, ([word, clauses]): Entry => {
    const postings = Array.from(clauses, ([clause, own]): Posting => {
      return { clause, places: own.toSorted((one, other) => one - other) };
    });
    return [word, postings.toSorted((one, other) => one.clause - other.clause)];
  });
}

/** The word as it is, or cut by blocks of so many clauses, which are listed too. */
function cutByBlocks([word, postings]: Entry): Entry[] {
  if (postings.length <= BLOCK_SIZE) return [[word, postings]];
  const blocks = Map.groupBy(postings, ({ clause }) => blockOf(clause));
  const list = Array.from(blocks.keys(), (block): Posting => ({ clause: block, places: [0] }));
  const parts = Array.from(blocks, ([block, own]): Entry => [blockWord(word, block), own]);
  return [[listOfBlocks(word), list], ...parts];
}

function sizeOf([word, postings]: Entry): number {
  return postings.reduce((sum, { places }) => sum + 4 + 2 * places.length, word.length + 4);
}

/** Words in order, cut into runs of about the size of a chunk. */
function chunksOf(entries: readonly Entry[]): Entry[][] {
  const chunks: Entry[][] = [];
  let room = 0;
  for (const entry of entries) {
    if (room <= 0) {
      chunks.push([]);
      room = CHUNK_SIZE;
    }
    chunks.at(-1)?.push(entry);
    room -= sizeOf(entry);
  }
  return chunks;
}

/** Says that the places after it weigh nothing: Pagefind's scores, which are not used, then take less room. */
const NO_WEIGHT = -1;

/** Each number as its distance from the one before. */
function steps(numbers: readonly number[]): number[] {
  return numbers.map((value, index) => value - (numbers[index - 1] ?? 0));
}

function wordItem([word, postings]: Entry): Cbor {
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
  // The gaps have done their work: no query asks for them.
  const words = [...index.words].filter(([word]) => word !== GAP);
  const entries = [...words, ...aloneWords(words)]
    .flatMap(cutByBlocks)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  const chunks = chunksOf(entries);
  const files = new Map<string, Uint8Array>([[WASM_FILE, index.wasm]]);
  for (const [number, words] of chunks.entries()) {
    files.set(chunkFile(number), compressed([words.map(wordItem)]));
  }
  const pages = Array.from({ length: total }, (_page, clause) => [clause.toString(36), 1]);
  const ranges = chunks.map((words, number) => [
    words[0]?.[0] ?? "",
    words.at(-1)?.[0] ?? "",
    String(number),
  ]);
  files.set(META_FILE, compressed([index.version, pages, ranges, [], [], []]));
  return files;
}
