/** What is tried where no clause answers a query: its words. */

import { cutWords, type Vocabulary } from "../format/vocabulary.ts";
import type { QueryNode } from "../query/query.ts";
import { wantedTerms } from "../query/query.ts";

/** A longer term is not cut: its words would be found everywhere. */
const LONGEST = 200;
/** No more words than this are tried. */
const MOST_WORDS = 24;

/** The words of the terms that a query looks for, each once. A single character is one where it is the whole term. */
export function wordsOf(read: QueryNode, vocabulary: Vocabulary): string[] {
  const words = wantedTerms(read).flatMap(({ fold }) => {
    if (fold.length > LONGEST) return [];
    const cut = cutWords(fold, vocabulary);
    return cut.length === 1 ? cut : cut.filter((word) => Array.from(word).length > 1);
  });
  return [...new Set(words)].slice(0, MOST_WORDS);
}

/** What an answer by words must still respect: what the query excludes, and the documents that it names. */
export function conditions(read: QueryNode): QueryNode[] {
  const parts = read.kind === "and" ? read.parts : [read];
  return parts.filter(({ kind }) => kind === "not" || kind === "document");
}
