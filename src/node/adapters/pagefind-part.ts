/** A part of the index that Pagefind has made, as it is kept: it is the same wherever the part begins. */
import { deserialize, serialize } from "node:v8";

/** The words of some clauses that follow one another. */
export interface Part {
  /** That of Pagefind. */
  readonly version: string;
  /** Each word with its positions, counted from the first word of the part, in order. */
  readonly words: ReadonlyMap<string, Uint32Array>;
}

/** The part as it is kept: all positions in one list, which is read far faster than thousands. */
interface KeptPart {
  readonly version: string;
  readonly words: readonly string[];
  /** Numbers of positions of each word. */
  readonly counts: Uint32Array;
  readonly positions: Uint32Array;
}

export function writePart({ version, words }: Part): Uint8Array {
  const lists = [...words.values()];
  const counts = Uint32Array.from(lists, ({ length }) => length);
  const positions = new Uint32Array(counts.reduce((sum, count) => sum + count, 0));
  let at = 0;
  for (const list of lists) {
    positions.set(list, at);
    at += list.length;
  }
  const kept: KeptPart = { version, words: [...words.keys()], counts, positions };
  return serialize(kept);
}

export function readKeptPart(written: Uint8Array): Part {
  const { version, words, counts, positions }: KeptPart = deserialize(written);
  let at = 0;
  return {
    version,
    words: new Map(
      words.map((word, index) => {
        const start = at;
        at += counts[index] ?? 0;
        return [word, positions.subarray(start, at)];
      }),
    ),
  };
}
