/** The words to search for if no clause matches a query. */
// @ts-nocheck


import { cutWords, type Vocabulary } from "../format/vocabulary.ts";
import type { QueryNode } from "../query/query.ts";
import { wantedTerms } from "../query/query.ts";

/** Maximum length of a term that is cut into words, in UTF-16 units: the words of a longer one occur everywhere. */
const LONGEST = 200;
/** Maximum number of words that are tried. */
const MOST_WORDS = 24;

/** The words of the terms that a query looks for, each once. A single character counts if it is the whole term. */
export function wordsOf(read: QueryNode, vocabulary: Vocabulary): string[] {
  const words = wantedTerms(read).flatMap(({ fold }) => {
    if (fold.length > LONGEST) return [];
    const cut = cutWords(fold, vocabulary);
    return cut.length === 1 ? cut : cut.filter((word) => Array.from(word).length > 1);
  });
  return [...new Set(words)].slice(0, MOST_WORDS);
}

/** The conditions that a relaxed answer keeps: the query's exclusions and the documents that it names. */
export function conditions(read: QueryNode): QueryNode[] {
  const parts = read.kind === "and" ? read.parts : [read];
  return parts.filter(({ kind }) => kind === "not" || kind === "document");
}
