/**
 * A list of words with numbers that is looked up in its own bytes: to make a map of a quarter of a million words takes longer
 * than to read a small collection.
 */

export interface WordNumbers {
  /** The number of a word; null if the list does not have it. */
  of(word: string): number | null;
  /** The mean of all numbers. */
  readonly mean: number;
}

const SPACE = 0x20;
const LINE_END = 0x0a;
const POINT = 0x2e;
const ZERO = 0x30;

/** Bytes of the shortest line: a letter, a space, a digit and the line's end. */
const SHORTEST = 4;
const FREE = -1;

/** FNV-1a. */
const FIRST_HASH = 0x811c9dc5;
const nextHash = (hash: number, byte: number): number => Math.imul(hash ^ byte, 0x01000193);

/** The decimal number that begins at a place and ends with its line. */
function numberAt(list: Uint8Array, place: number): number {
  let digits = 0;
  let scale = 1;
  let step = 1;
  for (let at = place; at < list.length; at++) {
    const byte = list[at] ?? LINE_END;
    if (byte === LINE_END) break;
    if (byte === POINT) step = 10;
    else {
      digits = digits * 10 + byte - ZERO;
      scale *= step;
    }
  }
  // Both are whole, and small enough to be exact.
  return digits / scale;
}

/**
 * Reads a list in UTF-8. Each line has a word, a space and a decimal number of at most 15 digits; no word stands there twice. Lines
 * without a space are left out.
 */
export function readWordNumbers(list: Uint8Array): WordNumbers {
  const last = 2 ** Math.ceil(Math.log2(list.length / SHORTEST + 2)) - 1;
  /** The places of the words, each at its hash or behind it. One is always free. */
  const places = new Int32Array(last + 1).fill(FREE);

  let sum = 0;
  let count = 0;
  for (let start = 0, end = 0; start < list.length; start = end + 1) {
    let hash = FIRST_HASH;
    for (end = start; end < list.length; end++) {
      const byte = list[end] ?? LINE_END;
      if (byte === SPACE || byte === LINE_END) break;
      hash = nextHash(hash, byte);
    }
    if (list[end] !== SPACE) continue;
    sum += numberAt(list, end + 1);
    count++;
    let slot = hash & last;
    while (places[slot] !== FREE) slot = (slot + 1) & last;
    places[slot] = start;
    while (end < list.length && list[end] !== LINE_END) end++;
  }

  /** The place behind a word and its space; null if the list does not have it. */
  function behind(word: Uint8Array): number | null {
    for (let slot = word.reduce(nextHash, FIRST_HASH) & last; ; slot = (slot + 1) & last) {
      const place = places[slot] ?? FREE;
      if (place === FREE) return null;
      const end = place + word.length;
      if (list[end] === SPACE && word.every((byte, index) => list[place + index] === byte)) {
        return end + 1;
      }
    }
  }

  const known = new Map<string, number | null>();
  const encoder = new TextEncoder();
  return {
    mean: sum / count,
    of(word) {
      const former = known.get(word);
      if (former !== undefined) return former;
      const place = behind(encoder.encode(word));
      const found = place === null ? null : numberAt(list, place);
      known.set(word, found);
      return found;
    },
  };
}
