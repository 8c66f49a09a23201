/** Quoted words of a clause: their place, in either script and without regard to white space. */
// @ts-nocheck

import { partText, rangeInForm } from "../../model/target.ts";
import { type Clause, SCRIPTS, type Span } from "../../model/types.ts";

/** A quotation in a clause: the number of its paragraph, and its range in the script of the source. */
interface QuotePlace extends Span {
  readonly part: number;
}

/**
 * Every place of the words in the paragraphs of a clause. The words may be those of either script; white space, also the tabs
 * between the cells of a row, makes no difference.
 */
export function findQuote(clause: Pick<Clause, "source" | "forms">, quote: string): QuotePlace[] {
  const pattern = patternOf(quote);
  if (pattern === null) return [];
  return clause.source.paragraphs.flatMap((source, index) => {
    const part = index + 1;
    const texts = SCRIPTS.map((script) => partText(clause.forms[script], part));
    const text = texts.find((each) => each.search(pattern) >= 0);
    if (text === undefined) return [];
    return Array.from(text.matchAll(pattern), (match) => {
      const range = { start: match.index, end: match.index + match[0].length };
      return { part, ...rangeInForm(text, source, range) };
    });
  });
}

function patternOf(quote: string): RegExp | null {
  const characters = Array.from(quote.replace(/\s/gu, ""), (character) =>
    character.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&"),
  );
  return characters.length === 0 ? null : new RegExp(characters.join("\\s*"), "gu");
}
