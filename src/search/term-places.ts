/** Finds where a folded term stands, by asking Pagefind for parts of it. */
import type { ClauseTable } from "./clause-table.ts";
import type { LoadTexts } from "./display-texts.ts";
import type { FoldedText } from "./folded-clause.ts";
import {
  blockOf,
  blockWord,
  filedBetween,
  listOfBlocks,
  type Part,
  partsOf,
} from "./index-words.ts";
import { occurrences } from "./occurrences.ts";
import type { Pagefind } from "./pagefind.ts";
import { clausesOf, followedBy, NO_PLACES, type Places, place, symbolAt } from "./places.ts";
import { remember } from "./remember.ts";

/** Parts of a term that are looked up at first. They rule most clauses out, and each costs a download. */
const FIRST_PARTS = 3;
/** Where some parts leave no more clauses than a page shows, their texts tell the rest: they will be shown anyway. */
const FEW_CLAUSES = 10;

/** The number under which a record is named. */
function numberOf(record: string): number {
  return Number.parseInt(record, 36);
}

/** Where words stand, by names under which they are filed. */
function placesOfNames(names: readonly string[], pagefind: Pagefind): Places {
  const found = names.flatMap((name) => pagefind.find(name));
  const places = new Float64Array(found.reduce((sum, { places: own }) => sum + own.length, 0));
  let length = 0;
  for (const { record, places: own } of found) {
    const clause = numberOf(record);
    for (const at of own) places[length++] = place(clause, at);
  }
  return places.sort();
}

/** Places so many symbols before these, in the same clauses. */
function before(places: Places, distance: number): Places {
  return places.filter((at) => symbolAt(at) >= distance).map((at) => at - distance);
}

/** The first of the parts to look up, and the others: the first are the cheapest, and else lie far apart. */
function plan(parts: readonly Part[], costOf: (word: string) => number) {
  const middle = Math.floor((parts.length - 1) / 2);
  const apart = [...new Set([0, parts.length - 1, middle, ...parts.keys()])];
  const order = apart
    .flatMap((place) => parts[place] ?? [])
    .toSorted((one, other) => costOf(one.word) - costOf(other.word));
  return { first: order.slice(0, FIRST_PARTS), others: order.slice(FIRST_PARTS) };
}

/** Where the term stands in a clause, in symbols from its start: in its texts, and in a heading filed behind them. */
function* placesInClause(
  texts: readonly FoldedText[],
  term: string,
  headingIsBehind: boolean,
): Generator<number> {
  const headings = headingIsBehind ? texts.map(({ heading }) => heading) : [];
  let start = 0;
  for (const text of [...texts.map((folded) => folded.text), ...headings]) {
    for (const at of occurrences(text, term)) yield start + Array.from(text.slice(0, at)).length;
    start += Array.from(text).length + 1;
  }
}

/**
 * Makes the function that finds every place of a folded term in the collection, in order. It rejects where a file that it
 * needs cannot be had.
 */
export function termFinder(
  pagefind: Pagefind,
  table: ClauseTable,
  loadTexts: LoadTexts,
): (fold: string) => Promise<Places> {
  const longest = table.clauses.reduce((most, { length }) => Math.max(most, length), 0);
  const total = table.clauses.length;
  const known = new Map<string, Places>();

  function chunksOf(word: string): number[] {
    return pagefind.chunksBetween(...filedBetween(word, total));
  }

  /** What it costs to look a pair up: the downloads that it needs, or has needed. */
  const costOf = (word: string): number => chunksOf(word).length;

  function load(parts: readonly Part[]): Promise<void> {
    return pagefind.load(parts.flatMap(({ word }) => (known.has(word) ? [] : chunksOf(word))));
  }

  /** True where a loaded word is quick to look up: it was, or few clauses hold it. */
  const isQuick = ({ word }: Part): boolean => known.has(word) || pagefind.has(word);

  /** Where a loaded word stands: in all clauses, or at least in those of `start`. */
  function look(word: string, start: Places | null): Places {
    const found = known.get(word);
    if (found !== undefined) return found;
    if (pagefind.has(word)) {
      const places = placesOfNames([word], pagefind);
      known.set(word, places);
      return places;
    }
    const list = listOfBlocks(word);
    const blocks = pagefind.has(list) ? pagefind.find(list).map((row) => numberOf(row.record)) : [];
    const wanted = start && new Set(clausesOf(start).map(blockOf));
    const needed = blocks.filter((block) => wanted?.has(block) ?? true);
    const places = placesOfNames(
      needed.map((block) => blockWord(word, block)),
      pagefind,
    );
    if (needed.length === blocks.length) known.set(word, places);
    return places;
  }

  /** Those of the places of `start`, or of all where it is null, where every loaded part stands in its place. */
  function together(parts: readonly Part[], start: Places | null): Places | null {
    let places = start;
    for (const { word, offset } of parts) {
      const own = look(word, places);
      places = places === null ? before(own, offset) : followedBy(places, own, offset);
    }
    return places;
  }

  /** The places of the term in these clauses, by their texts. */
  async function readTexts(clauses: readonly number[], fold: string): Promise<Places> {
    const texts = await loadTexts(clauses);
    return Float64Array.from(
      clauses.flatMap((clause, index) => {
        const isBehind = (table.clauses[clause]?.headingAt ?? 0) > 0;
        const own = placesInClause(texts[index]?.texts ?? [], fold, isBehind);
        return Array.from(own, (at) => place(clause, at));
      }),
    );
  }

  return remember(async (fold) => {
    // A symbol is one or two UTF-16 units.
    if (fold.length > 2 * longest) return NO_PLACES;
    const { first, others } = plan(partsOf(fold, costOf), costOf);
    await load(first);
    const { quick = [], slow = [] } = Object.groupBy(first, (part) =>
      isQuick(part) ? "quick" : "slow",
    );
    let places: Places | null = null;
    for (const parts of [quick, slow, others]) {
      if (parts.length === 0) continue;
      if (places !== null) {
        const clauses = clausesOf(places);
        if (clauses.length <= FEW_CLAUSES) return readTexts(clauses, fold);
        await load(parts);
      }
      places = together(parts, places);
    }
    return places ?? NO_PLACES;
  });
}
