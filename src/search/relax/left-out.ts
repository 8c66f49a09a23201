/** Leaves out the Latin words of a query that mean nothing in the collection, so that the others are answered. */

import type { Knowledge } from "../answer/evaluate.ts";
import type { Index } from "../open-index.ts";
import type { QueryNode, Term } from "../query/query.ts";
import { wantedTerms } from "../query/query.ts";
import { meaningOf } from "../translate/cross-language.ts";
import type { EnglishIndex } from "../translate/english-index.ts";
import { isTranslatable, wordTerm } from "../translated/word-term.ts";
import { nearTerms } from "./near-terms.ts";

/** A word that was left out, as typed. */
export interface LeftOutWord {
  readonly text: string;
  readonly fold: string;
  /** The words of English names and titles at edit distance 1, the most frequent first. */
  readonly near: readonly string[];
}

/** A query without the words that were left out. */
export interface LeftOut {
  readonly rest: QueryNode;
  readonly words: readonly LeftOutWord[];
}

/** Maximum number of near words. */
const MOST_NEAR = 3;

/** The words of all English names and titles, with the number of names and titles that contain each. */
function wordsOf({ terms, titles }: EnglishIndex): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of [...terms.flatMap(({ names }) => names), ...titles]) {
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/**
 * The query without the Latin words that occur in no text, in no translation and in no English name; null if there are
 * none, or if no other Latin word is left.
 *
 * @param known the clause sets of the terms as typed
 */
export async function leaveOut(
  index: Index,
  read: QueryNode,
  known: Knowledge,
): Promise<LeftOut | null> {
  const isLatin = ({ text }: Term): boolean => isTranslatable(text);
  const isInNoText = (term: Term): boolean =>
    isLatin(term) && !known.withTerm(term.fold, false).includes(1);
  if (read.kind !== "and") return null;
  const terms = read.parts.flatMap((part) => (part.kind === "term" ? [part.term] : []));
  if (!terms.some(isInNoText)) return null;
  const [english, translation] = await Promise.all([index.english(), index.translation()]);

  async function isMeant({ text, isQuoted }: Term): Promise<boolean> {
    const meaning = meaningOf(text, { phrase: isQuoted === true }, english);
    if (meaning.terms.length + meaning.titles.length > 0) return true;
    const places = await translation?.placesOf(wordTerm(text, isQuoted === true));
    return places !== undefined && places.length > 0;
  }

  const isUnknown = await Promise.all(
    terms.map(async (term) => isInNoText(term) && !(await isMeant(term))),
  );
  const unknown = new Set(terms.filter((_, at) => isUnknown[at]));
  const parts = read.parts.filter((part) => part.kind !== "term" || !unknown.has(part.term));
  const [only] = parts;
  if (unknown.size === 0 || only === undefined) return null;
  const rest: QueryNode = parts.length === 1 ? only : { kind: "and", parts };
  if (!wantedTerms(rest).some(isLatin)) return null;
  const vocabulary = wordsOf(english);
  const words = Array.from(unknown, ({ text, fold }) => ({
    text,
    fold,
    near: nearTerms(text.toLowerCase(), vocabulary, MOST_NEAR).map((word) => word.fold),
  }));
  return { rest, words };
}
