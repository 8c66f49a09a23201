/** Finds where a folded term stands, by asking Pagefind for parts of it. */
import type { ClauseTable } from "./clause-table.ts";
import type { LoadTexts } from "./display-texts.ts";
import type { FoldedText } from "./folded-clause.ts";
import { blockWords, type Part, partsOf } from "./index-words.ts";
import { occurrences } from "./occurrences.ts";
import type { Pagefind } from "./pagefind.ts";
import { clausesOf, followedBy, NO_PLACES, type Places, place } from "./places.ts";
import { remember } from "./remember.ts";

/** Parts of a term that are looked up at first. They rule most clauses out, and each costs a download. */
const FIRST_PARTS = 3;
/** Where these leave no more clauses than a page shows, their texts tell the rest: they will be shown anyway. */
const FEW_CLAUSES = 20;

/** Where a word stands that is filed under its own name or those of blocks, once they are loaded. */
function placesOfWord(word: string, blocks: readonly string[], pagefind: Pagefind): Places {
  const names = pagefind.has(word) ? [word] : blocks.filter((block) => pagefind.has(block));
  const found = names.flatMap((name) => pagefind.find(name));
  const places = new Float64Array(found.reduce((sum, { places: own }) => sum + own.length, 0));
  let length = 0;
  for (const { record, places: own } of found) {
    const clause = Number.parseInt(record, 36);
    for (const at of own) places[length++] = place(clause, at);
  }
  return places.sort();
}

/** The first of the parts to look up, and the others: the first lie far apart. */
function plan(parts: readonly Part[]): { first: Part[]; others: Part[] } {
  if (parts.length <= FIRST_PARTS) return { first: [...parts], others: [] };
  const chosen = new Set(
    Array.from({ length: FIRST_PARTS }, (_part, index) =>
      Math.round((index * (parts.length - 1)) / (FIRST_PARTS - 1)),
    ),
  );
  return {
    first: parts.filter((_part, index) => chosen.has(index)),
    others: parts.filter((_part, index) => !chosen.has(index)),
  };
}

/** Where the term stands in a clause, in symbols from its start: in its texts, and in a heading filed behind them. */
function* placesInClause(
  texts: readonly FoldedText[],
  term: string,
  headingIsBehind: boolean,
): Generator<number> {
  const headings = headingIsBehind ? texts.map(({ heading }) => heading) : [];
  let before = 0;
  for (const text of [...texts.map((folded) => folded.text), ...headings]) {
    for (const at of occurrences(text, term)) yield before + Array.from(text.slice(0, at)).length;
    before += Array.from(text).length + 1;
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

  async function look(parts: readonly Part[]): Promise<Places[]> {
    const missing = parts.map(({ word }) => word).filter((word) => !known.has(word));
    if (missing.length > 0)
      await pagefind.load(missing.flatMap((word) => [word, ...blockWords(word, total)]));
    return parts.map(({ word }) => {
      const places = known.get(word) ?? placesOfWord(word, blockWords(word, total), pagefind);
      known.set(word, places);
      return places;
    });
  }

  /** Where all of the parts stand in a row; `start` limits it where it is given. */
  async function together(parts: readonly Part[], start: Places | null): Promise<Places> {
    const found = await look(parts);
    let places = start;
    for (const [index, own] of found.entries()) {
      const offset = parts[index]?.offset ?? 0;
      if (places === null) places = offset === 0 ? own : own.map((at) => at - offset);
      else places = followedBy(places, own, offset);
      if (places.length === 0) return NO_PLACES;
    }
    return places ?? NO_PLACES;
  }

  return remember(async (fold) => {
    // A symbol is one or two UTF-16 units.
    if (fold.length > 2 * longest) return NO_PLACES;
    const { first, others } = plan(partsOf(fold));
    const places = await together(first, null);
    if (others.length === 0 || places.length === 0) return places;
    const clauses = clausesOf(places);
    if (clauses.length > FEW_CLAUSES) return together(others, places);
    const texts = await loadTexts(clauses);
    return Float64Array.from(
      clauses.flatMap((clause, index) => {
        const isBehind = (table.clauses[clause]?.headingAt ?? 0) > 0;
        const own = placesInClause(texts[index]?.texts ?? [], fold, isBehind);
        return Array.from(own, (at) => place(clause, at));
      }),
    );
  });
}
