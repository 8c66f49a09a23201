/**
 * The words of the index: at each place of a text the symbol that stands there and the one after it. No word begins
 * another, so that Pagefind's own engine too, which looks for words that begin as the query does, finds the one that is meant.
 */
import { firstSymbol, symbolsOf } from "../format/symbols.ts";

/** Follows the last symbol of a text; no symbol begins with it. */
const END = "zz";
/** Stands after each text, so that no place follows the last of a text directly. */
export const GAP = "zw";
/** Begins the word for a symbol whatever follows it; sorts away from the pairs. */
const ALONE = "zy";

/** A part of a term that a query asks the index for: a word, and where in the term it stands, in symbols. */
export interface Part {
  readonly word: string;
  readonly offset: number;
}

/**
 * The words of a clause: one for each symbol of its texts, in order, and a gap after each text. The place of a word in the
 * list is the place of its symbol; what stands in two texts never seems to stand in one.
 */
export function indexWords(texts: readonly (readonly string[])[]): string[] {
  return texts.flatMap((symbols) => [
    ...symbols.map((symbol, index) => symbol + (symbols[index + 1] ?? END)),
    GAP,
  ]);
}

/** The word for the symbol with which a word of `indexWords` begins, whatever follows it. */
export function aloneWord(word: string): string {
  return ALONE + firstSymbol(word);
}

/**
 * Words that together hold every symbol of a folded term: it occurs at a place exactly where each of them stands at its
 * offset from there. Pairs, or the symbol of a term of one; none for an empty term.
 *
 * @param costOf what it costs to look a pair up, not negative: of all ways to choose the pairs, the cheapest
 */
export function partsOf(term: string, costOf: (word: string) => number = () => 1): Part[] {
  const symbols = symbolsOf(term);
  const [only] = symbols;
  if (symbols.length === 1 && only !== undefined) return [{ word: ALONE + only, offset: 0 }];
  /** For each number of symbols from the start, what holding them costs at least, and the last part of what does. */
  const held: { readonly cost: number; readonly last: Part | null; readonly before: number }[] = [
    { cost: 0, last: null, before: 0 },
    { cost: Number.POSITIVE_INFINITY, last: null, before: 0 },
  ];
  for (const [offset, symbol] of symbols.entries()) {
    const next = symbols[offset + 1];
    const [apart, overlapping] = held.slice(offset, offset + 2);
    if (next === undefined || apart === undefined || overlapping === undefined) break;
    const word = symbol + next;
    const overlaps = overlapping.cost < apart.cost;
    held.push({
      cost: Math.min(apart.cost, overlapping.cost) + costOf(word),
      last: { word, offset },
      before: overlaps ? offset + 1 : offset,
    });
  }
  const parts: Part[] = [];
  for (let step = held[symbols.length]; step?.last; step = held[step.before]) parts.push(step.last);
  return parts.reverse();
}
