/** Finds the positions of a folded term by looking up parts of it in Pagefind. */

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

/** The maximum cost in kB of the first step of a lookup, unless its only part costs more. Each step may cost twice the one before. */
const FIRST_COST = 32;
/** What a request costs besides the file, in kB. */
const REQUEST_COST = 2;
/** So many files of texts cost nothing: a page shows about as many clauses and needs them anyway. */
const SHOWN_FILES = 10;
/** Compressed size of texts, in kB for each position. */
const TEXT_COST = 0.0014;

/** The positions that lie `distance` symbols before these, in the same clauses. */
function before(places: Positions, distance: number): Positions {
  return places.filter((at) => symbolAt(at) >= distance).map((at) => at - distance);
}

/** Number of parts that rule out nearly all of `clauses` clauses: 3 of hundreds, 6 of ten thousand. */
function partsEnoughFor(clauses: number): number {
  return Math.max(1, Math.floor(1.5 * Math.log10(clauses)));
}

type CostOf = (word: string) => number;

/** Splits parts into steps: the cheapest parts first, and `most` of them at most in a step. */
function stepsOf(parts: readonly Part[], most: number, costOf: CostOf): Part[][] {
  const steps: Part[][] = [];
  let room = 0;
  for (const part of parts.toSorted((one, other) => costOf(one.word) - costOf(other.word))) {
    const cost = costOf(part.word);
    const step = steps.at(-1);
    if (step === undefined || step.length >= most || cost > room) {
      room = FIRST_COST * 2 ** steps.length - cost;
      steps.push([part]);
    } else {
      step.push(part);
      room -= cost;
    }
  }
  return steps;
}

/** Makes the function that estimates the cost of loading the texts of clauses, in kB. */
function textCosts({ clauses }: ClauseTable): (numbers: readonly number[]) => number {
  const positions = clauses.reduce((sum, { length }) => sum + length, 0);
  const files = (clauses.at(-1)?.shard ?? 0) + 1;
  const costOfFile = (positions / files) * TEXT_COST;
  return (numbers) => {
    const asked = new Set(numbers.map((number) => clauses[number]?.shard));
    return Math.max(0, asked.size - SHOWN_FILES) * (costOfFile + REQUEST_COST);
  };
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
  const costOfTexts = textCosts(table);

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
    const steps = stepsOf(partsOf(fold, costOf), enough, costOf);
    let places: Positions | null = null;
    for (const [done, step] of steps.entries()) {
      const rest = steps.slice(done).flat();
      if (places !== null) {
        const clauses = clausesOf(places);
        const costOfRest = rest.reduce((sum, { word }) => sum + costOf(word) + REQUEST_COST, 0);
        if (costOfTexts(clauses) <= costOfRest) return readTexts(clauses, fold);
      }
      await load(step);
      places = together(step, places);
    }
    return places ?? NO_POSITIONS;
  });
}
