/** What is offered while a query is typed: headings and key terms of the collection. */
import type { WrittenSuggestions } from "./index-format.ts";

/** A term that can be searched for, in the script of the page, and the number of clauses in which it occurs. */
export interface Suggestion {
  readonly text: string;
  readonly fold: string;
  readonly clauses: number;
}

/** Reads the file of suggestions. */
export function readSuggestions(
  written: WrittenSuggestions,
  fold: (text: string) => string,
): Suggestion[] {
  return written.map(([text, clauses]) => ({ text, fold: fold(text), clauses }));
}

/**
 * The suggestions for a folded beginning of a query, at most `count`: first those that begin with it, then those that
 * contain it; each in the order of the file. What is the whole query already is left out.
 */
export function suggest(
  suggestions: readonly Suggestion[],
  typed: string,
  count: number,
): Suggestion[] {
  if (typed === "") return [];
  const others = suggestions.filter(({ fold }) => fold !== typed && fold.includes(typed));
  const beginning = others.filter(({ fold }) => fold.startsWith(typed));
  const containing = others.filter(({ fold }) => !fold.startsWith(typed));
  return [...beginning, ...containing].slice(0, count);
}
