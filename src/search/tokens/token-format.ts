/** The files of the words of the texts: which words each clause has, in order. */
import type { Script } from "../../model/types.ts";

/** The exact sizes of all clauses: `WrittenSizes`. */
export const SIZES_FILE = "words/sizes.json";

/** The words as a script writes them: `WrittenWords`. */
export function wordsFile(script: Script): string {
  return `words/${script}.json`;
}

/** The codes of the clauses of a shard, encoded by `writeCodes`. */
export function tokensFile(shard: number): string {
  return `words/tokens/${shard}.bin`;
}

/** `words/sizes.json`: a number for each clause, through all documents, as `number-text.ts` writes them. */
export interface WrittenSizes {
  /** Number of characters of its texts that their fold keeps. */
  readonly characters: string;
  /** Number of its texts. */
  readonly texts: string;
}

/** `words/….json`: every word as its first occurrence writes it, the commonest first, separated by spaces. */
export interface WrittenWords {
  readonly words: string;
}

/** Codes below the words: a mark between two words that separates them, the end of a text, the end of a clause. */
export const MARK = 0;
export const TEXT_END = 1;
export const CLAUSE_END = 2;
/** The code of the commonest word; the others follow. */
export const FIRST_WORD = 3;

/** A shard is full at this number of positions: some 30 kB. */
const SHARD_PLACES = 40_000;

/** The shard number of each clause, computed from the lengths of the clauses. Build and browser use the same function. */
export function tokenShards(lengths: Iterable<number>): number[] {
  let shard = 0;
  let places = 0;
  return Array.from(lengths, (length) => {
    if (places >= SHARD_PLACES) {
      shard++;
      places = 0;
    }
    places += length;
    return shard;
  });
}

const LOW_BITS = 0x7f;
const MORE = 0x80;

/** Encodes numbers in groups of seven bits (LEB128): common words take one byte, most others two. */
export function writeCodes(codes: readonly number[]): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  for (const code of codes) {
    let rest = code;
    while (rest > LOW_BITS) {
      bytes.push((rest & LOW_BITS) | MORE);
      rest >>>= 7;
    }
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

export function readCodes(bytes: Uint8Array): Uint32Array<ArrayBuffer> {
  const codes = new Uint32Array(bytes.length);
  let length = 0;
  let code = 0;
  let shift = 0;
  for (const byte of bytes) {
    code |= (byte & LOW_BITS) << shift;
    shift += 7;
    if (byte & MORE) continue;
    codes[length++] = code;
    code = 0;
    shift = 0;
  }
  return codes.slice(0, length);
}
