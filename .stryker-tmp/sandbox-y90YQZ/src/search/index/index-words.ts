/**
 * The words of the index: one for each symbol of a text, made of this symbol and the next. No word is a prefix of
 * another, so that Pagefind's own engine, which searches by prefix, finds the intended word too.
 */
// @ts-nocheck

import { firstSymbol, symbolsOf } from "../format/symbols.ts";

/** Replaces the next symbol at the end of a text; no symbol begins with it. */
const END = "zz";
/** The word after each text. It separates the positions of one text from those of the next. */
export const GAP = "zw";
/** Begins the word for a single symbol, whatever follows it; sorts away from the pairs. */
const ALONE = "zy";

/** A part of a term that is looked up in the index: a word and its offset in the term, in symbols. */
export interface Part {
  readonly word: string;
  readonly offset: number;
}

/**
 * The words of a clause: one for each symbol of its texts, in order, and a gap after each text. The index of a word in
 * the list is the position of its symbol. The gap keeps a match from spanning two texts.
 */
export function indexWords(texts: readonly (readonly string[])[]): string[] {
  return texts.flatMap((symbols) => [
    ...symbols.map((symbol, index) => symbol + (symbols[index + 1] ?? END)),
    GAP,
  ]);
}

/** The single-symbol word for the first symbol of a word of `indexWords`. */
export function aloneWord(word: string): string {
  return ALONE + firstSymbol(word);
}

/**
 * Words that together cover every symbol of a folded term. The term occurs at a position exactly if each word occurs at
 * its offset from there. The words are pairs, or the single symbol of a term of one symbol; an empty term has none.
 *
 * @param costOf the cost of looking a pair up, not negative; the result is the cheapest cover
 */
export function partsOf(term: string, costOf: (word: string) => number = () => 1): Part[] {
  const symbols = symbolsOf(term);
  const [only] = symbols;
  if (symbols.length === 1 && only !== undefined) return [{ word: ALONE + only, offset: 0 }];
  /** For each number of symbols from the start: the least cost of covering them, and the last part of that cover. */
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
