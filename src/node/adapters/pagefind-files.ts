/** Writes a Pagefind index for small downloads: finer chunks than Pagefind's own, and pages named by their clause. */
import { gzipSync } from "node:zlib";
import { type Cbor, encodeCbor } from "../../search/format/cbor.ts";
import { chunkFile, chunkName, META_FILE } from "../../search/format/index-format.ts";
import { SIGNATURE } from "../../search/format/pagefind-format.ts";
import { aloneWord, GAP } from "../../search/index/index-words.ts";
import type { PagefindIndex, Posting } from "./pagefind.ts";

/**
 * Bytes of a chunk of several words before compression, about; compressed it has half of that. Pagefind's own chunks are
 * ten times as large, and a query asks for one for each pair of characters.
 */
const CHUNK_SIZE = 12_000;
/** A word of so many bytes has a chunk for itself: who asks for it gets nothing else, and who asks for another not it. */
const OWN_CHUNK_SIZE = 6_000;

type WordPostings = readonly [word: string, postings: readonly Posting[]];

/** For each symbol the places where it stands, whatever follows it. */
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

/** Words in order, put into chunks. */
function chunksOf(entries: readonly WordPostings[]): WordPostings[][] {
  const chunks: WordPostings[][] = [];
  let room = 0;
  for (const entry of entries) {
    const size = sizeOf(entry);
    const isAlone = size >= OWN_CHUNK_SIZE;
    if (isAlone || room <= 0) {
      chunks.push([]);
      room = CHUNK_SIZE;
    }
    chunks.at(-1)?.push(entry);
    room = isAlone ? 0 : room - size;
  }
  return chunks;
}

/** Says that the places after it weigh nothing: Pagefind's scores, which are not used, then take less room. */
const NO_WEIGHT = -1;

/** Each number as its distance from the one before. */
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
  // The gaps have done their work: no query asks for them.
  const words = [...index.words].filter(([word]) => word !== GAP);
  const entries = [...words, ...aloneWords(words)].toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  );
  const files = new Map<string, Uint8Array>();
  const ranges = chunksOf(entries).map((words, place) => {
    const chunk = compressed([words.map(wordItem)]);
    const name = chunkName(place, chunk.length);
    files.set(chunkFile(name), chunk);
    return [words[0]?.[0] ?? "", words.at(-1)?.[0] ?? "", name];
  });
  const pages = Array.from({ length: total }, (_page, clause) => [clause.toString(36), 1]);
  files.set(META_FILE, compressed([index.version, pages, ranges, [], [], []]));
  return files;
}
