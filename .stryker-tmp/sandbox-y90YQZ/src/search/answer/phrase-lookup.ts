/** Finds the positions of a folded term by looking up parts of it in Pagefind. */
// @ts-nocheck


import type { LoadTexts } from "../excerpt/display-texts.ts";
import type { FoldedText } from "../excerpt/folded-clause.ts";
import { occurrences } from "../excerpt/occurrences.ts";
import type { ClauseTable } from "../format/clause-table.ts";
import { type Part, partsOf } from "../index/index-words.ts";
import { memoize } from "../memoize.ts";
import type { Pagefind } from "./pagefind-index.ts";
import {
  clausesOf,
  followedBy,
  NO_POSITIONS,
  type Positions,
  position,
  symbolAt,
} from "./positions.ts";

/** The maximum cost in kB of the first lookup of a term, if it has several parts. */
const FIRST_COST = 64;
/**
 * With this many candidate clauses or fewer, their texts decide instead of more parts: a page shows as many and needs
 * them anyway.
 */
const FEW_CLAUSES = 10;

/** The positions that lie `distance` symbols before these, in the same clauses. */
function before(places: Positions, distance: number): Positions {
  return places.filter((at) => symbolAt(at) >= distance).map((at) => at - distance);
}

/** Number of parts that rule out nearly all of `clauses` clauses: 3 of hundreds, 6 of ten thousand. */
function partsEnoughFor(clauses: number): number {
  return Math.max(1, Math.floor(1.5 * Math.log10(clauses)));
}

/** Splits the parts into the ones to look up first, which are the cheapest and at most `most`, and the others. */
function plan(parts: readonly Part[], most: number, costOf: (word: string) => number) {
  const cheapest = parts.toSorted((one, other) => costOf(one.word) - costOf(other.word));
  let count = 0;
  let cost = 0;
  for (const { word } of cheapest.slice(0, most)) {
    cost += costOf(word);
    if (count > 0 && cost > FIRST_COST) break;
    count++;
  }
  return { first: cheapest.slice(0, count), others: cheapest.slice(count) };
}

/** The positions of the term in a clause, in symbols from its start: in its texts, and in a heading indexed behind them. */
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
 * Makes the function that finds every position of a folded term in the collection, in order. The function rejects if a
 * file that it needs cannot be read.
 */
export function createPhraseLookup(
  pagefind: Pagefind,
  table: ClauseTable,
  loadTexts: LoadTexts,
): (fold: string) => Promise<Positions> {
  const longest = table.clauses.reduce((most, { length }) => Math.max(most, length), 0);
  const enough = partsEnoughFor(table.clauses.length);
  const known = new Map<string, Positions>();

  const load = (parts: readonly Part[]): Promise<void> =>
    pagefind.load(parts.map(({ word }) => word));

  /** The positions of a loaded word. */
  function look(word: string): Positions {
    const places = known.get(word) ?? pagefind.find(word);
    known.set(word, places);
    return places;
  }

  /** Filters `start`, or every position if it is null, to the positions at which each loaded part occurs at its offset. */
  function together(parts: readonly Part[], start: Positions | null): Positions {
    let places = start;
    for (const { word, offset } of parts) {
      const own = look(word);
      places = places === null ? before(own, offset) : followedBy(places, own, offset);
    }
    return places ?? NO_POSITIONS;
  }

  /** The positions of the term in these clauses, found in their texts. */
  async function readTexts(clauses: readonly number[], fold: string): Promise<Positions> {
    const texts = await loadTexts(clauses);
    return Float64Array.from(
      clauses.flatMap((clause, index) => {
        const isBehind = (table.clauses[clause]?.headingAt ?? 0) > 0;
        const own = placesInClause(texts[index]?.texts ?? [], fold, isBehind);
        return Array.from(own, (at) => position(clause, at));
      }),
    );
  }

  return memoize(async (fold) => {
    // A symbol is one or two UTF-16 units.
    if (fold.length > 2 * longest) return NO_POSITIONS;
    const { costOf } = pagefind;
    const { first, others } = plan(partsOf(fold, costOf), enough, costOf);
    await load(first);
    const places = together(first, null);
    if (others.length === 0) return places;
    const clauses = clausesOf(places);
    if (clauses.length <= FEW_CLAUSES) return readTexts(clauses, fold);
    await load(others);
    return together(others, places);
  });
}
