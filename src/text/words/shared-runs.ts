/**
 * Common runs of two folded texts by greedy string tiling (Wise 1993), the longest first, in any order. If runs in the
 * same order cover at least half of the shorter text, short common runs beside them are added, as in a diff.
 */

/** A run that occurs in both texts: its offsets in the first and the second, and its length, in UTF-16 units. */
export interface SharedRun {
  readonly first: number;
  readonly second: number;
  readonly length: number;
}

/** Minimum length of a tile in UTF-16 units, and minimum number of letters in it. */
const LEAST = 4;
/** Maximum number of indexed positions of the same four units; more cost time without better results. */
const MOST_PLACES = 200;
/** Share of the shorter text that runs in the same order must cover for the texts to count as versions of one text. */
const VERSIONS = 0.5;
/**
 * Minimum length of a run beside those of the same order. Maximum length of a gap between two of them that is searched,
 * and of the texts before the first and after the last. In UTF-16 units.
 */
const LEAST_BESIDE = 2;
const LONGEST_GAP = 400;

const LETTERS = /\p{L}/gu;
const WORD = /[\p{Script=Latin}\p{Nd}]/u;

/** Positions of each substring of `LEAST` units. */
function piecesOf(text: string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + LEAST <= text.length; at++) {
    const piece = text.slice(at, at + LEAST);
    const list = places.get(piece) ?? [];
    if (list.length === 0) places.set(piece, list);
    if (list.length < MOST_PLACES) list.push(at);
  }
  return places;
}

/** All common runs of at least `LEAST` units that cannot be extended at either end. */
function maximalRuns(first: string, second: string): SharedRun[] {
  const places = piecesOf(second);
  const runs: SharedRun[] = [];
  for (let at = 0; at + LEAST <= first.length; at++) {
    for (const other of places.get(first.slice(at, at + LEAST)) ?? []) {
      if (at > 0 && other > 0 && first[at - 1] === second[other - 1]) continue;
      let length = LEAST;
      while (at + length < first.length && first[at + length] === second[other + length]) length++;
      runs.push({ first: at, second: other, length });
    }
  }
  return runs;
}

/** Shortens a run so that it cuts no number or Latin word in either text. */
function wholeWords(run: SharedRun, first: string, second: string): SharedRun {
  const isWord = (text: string, at: number) => WORD.test(text[at] ?? "");
  const cuts = (start: number, other: number) =>
    (isWord(first, start - 1) && isWord(first, start)) ||
    (isWord(second, other - 1) && isWord(second, other));
  let { first: start, second: other, length } = run;
  while (length > 0 && cuts(start, other)) {
    start++;
    other++;
    length--;
  }
  while (length > 0 && cuts(start + length, other + length)) length--;
  return { first: start, second: other, length };
}

function isTelling(text: string): boolean {
  return (text.match(LETTERS)?.length ?? 0) >= LEAST;
}

/** The units of both texts that are covered by runs. */
class Taken {
  readonly #first: Uint8Array;
  readonly #second: Uint8Array;

  constructor(first: number, second: number) {
    this.#first = new Uint8Array(first);
    this.#second = new Uint8Array(second);
  }

  take({ first, second, length }: SharedRun): void {
    this.#first.fill(1, first, first + length);
    this.#second.fill(1, second, second + length);
  }

  /** The parts of a run that are not covered in either text, in order. */
  free({ first, second, length }: SharedRun): SharedRun[] {
    const parts: SharedRun[] = [];
    let start = 0;
    for (let at = 0; at <= length; at++) {
      const isFree = at < length && !this.#first[first + at] && !this.#second[second + at];
      if (isFree) continue;
      if (at > start) {
        parts.push({ first: first + start, second: second + start, length: at - start });
      }
      start = at + 1;
    }
    return parts;
  }
}

/** Tiles both texts with common runs, the longest first. The tiles do not overlap. */
function tile(first: string, second: string, taken: Taken): SharedRun[] {
  const byLength: SharedRun[][] = [];
  const put = (run: SharedRun): void => {
    byLength[run.length] ??= [];
    byLength[run.length]?.push(run);
  };
  for (const run of maximalRuns(first, second)) put(run);
  const tiles: SharedRun[] = [];
  for (let length = byLength.length - 1; length >= LEAST; length--) {
    const waiting = byLength[length] ?? [];
    for (const run of waiting) {
      const parts = taken.free(run);
      const [part] = parts;
      if (parts.length !== 1 || part?.length !== run.length) {
        for (const rest of parts) if (rest.length >= LEAST) put(rest);
        continue;
      }
      const whole = wholeWords(run, first, second);
      if (whole.length < run.length) {
        if (whole.length >= LEAST) put(whole);
        continue;
      }
      if (!isTelling(first.slice(run.first, run.first + run.length))) continue;
      taken.take(run);
      tiles.push(run);
    }
  }
  return tiles.sort((one, other) => one.first - other.first);
}

/** The longest chain of tiles that are in the same order in both texts, by total length. */
function inOrder(tiles: readonly SharedRun[]): SharedRun[] {
  const best: { sum: number; before: number }[] = [];
  for (const [index, tile] of tiles.entries()) {
    let chain = { sum: tile.length, before: -1 };
    for (const [earlier, other] of tiles.slice(0, index).entries()) {
      const sum = (best[earlier]?.sum ?? 0) + tile.length;
      if (other.second < tile.second && sum > chain.sum) chain = { sum, before: earlier };
    }
    best.push(chain);
  }
  const chain: SharedRun[] = [];
  let at = best.reduce((top, { sum }, index) => (sum > (best[top]?.sum ?? 0) ? index : top), 0);
  for (let tile = tiles[at]; tile !== undefined; tile = tiles[at]) {
    chain.unshift(tile);
    at = best[at]?.before ?? -1;
  }
  return chain;
}

/** The longest common subsequence of two short texts, as runs of at least `LEAST_BESIDE` units. */
function shortRuns(first: string, second: string): SharedRun[] {
  const width = second.length + 1;
  const lengths = new Uint16Array((first.length + 1) * width);
  const at = (one: number, other: number) => lengths[one * width + other] ?? 0;
  for (let one = first.length - 1; one >= 0; one--) {
    for (let other = second.length - 1; other >= 0; other--) {
      lengths[one * width + other] =
        first[one] === second[other]
          ? at(one + 1, other + 1) + 1
          : Math.max(at(one + 1, other), at(one, other + 1));
    }
  }
  const runs: SharedRun[] = [];
  let [one, other] = [0, 0];
  while (one < first.length && other < second.length) {
    let length = 0;
    while (one + length < first.length && first[one + length] === second[other + length]) length++;
    if (length > 0) {
      if (length >= LEAST_BESIDE) runs.push({ first: one, second: other, length });
      one += length;
      other += length;
    } else if (at(one + 1, other) >= at(one, other + 1)) one++;
    else other++;
  }
  return runs;
}

/**
 * Short common runs before, between and after the tiles of a chain. Of the texts before the first tile and after the last,
 * what is nearest to it is searched, as the rest may have no counterpart.
 */
function beside(chain: readonly SharedRun[], first: string, second: string): SharedRun[] {
  const end: SharedRun = { first: first.length, second: second.length, length: 0 };
  return [...chain, end].flatMap((next, index) => {
    const before = chain[index - 1];
    let from = before === undefined ? 0 : before.first + before.length;
    let other = before === undefined ? 0 : before.second + before.length;
    let [one, two] = [first.slice(from, next.first), second.slice(other, next.second)];
    if (before === undefined) {
      [one, two] = [one.slice(-LONGEST_GAP), two.slice(-LONGEST_GAP)];
      [from, other] = [next.first - one.length, next.second - two.length];
    } else if (next === end) {
      [one, two] = [one.slice(0, LONGEST_GAP), two.slice(0, LONGEST_GAP)];
    } else if (one.length > LONGEST_GAP || two.length > LONGEST_GAP) return [];
    return shortRuns(one, two).map((run) => ({
      first: from + run.first,
      second: other + run.second,
      length: run.length,
    }));
  });
}

/**
 * The common runs of two folded texts, in the order of the first. Runs do not overlap in either text, and none cuts a
 * number or a Latin word. The separators inside the two texts must differ, so that no run extends across them.
 */
export function sharedRuns(first: string, second: string): SharedRun[] {
  const taken = new Taken(first.length, second.length);
  const tiles = tile(first, second, taken);
  const chain = inOrder(tiles);
  const ordered = chain.reduce((sum, { length }) => sum + length, 0);
  if (ordered < VERSIONS * Math.min(first.length, second.length)) return tiles;
  const more = beside(chain, first, second)
    .flatMap((run) => taken.free(run))
    .map((run) => wholeWords(run, first, second))
    .filter(({ length }) => length >= LEAST_BESIDE);
  return [...tiles, ...more].sort((one, other) => one.first - other.first);
}
