/** Computes the answer to a query from the index alone: the matching clauses, their order and the counts per kind. */

import type { Index } from "../open-index.ts";
import {
  allTerms,
  foldsInHeadings,
  type QueryNode,
  type Term,
  wantedTerms,
} from "../query/query.ts";
import { interpretQuery } from "../query/read-query.ts";
import { withSpellings } from "../query/spellings.ts";
import { type LeftOutWord, leaveOut } from "../relax/left-out.ts";
import { nearTerms } from "../relax/near-terms.ts";
import { conditions, wordsOf } from "../relax/relax.ts";
import { type Translated, translatedAnswer } from "../translate/translated-answer.ts";
import { type InTranslation, textAnswer } from "../translated/text-answer.ts";
import { intersection, union } from "./clause-set.ts";
import { matching } from "./evaluate.ts";
import { knowledge, occurrencesOf, unnamedDocuments } from "./known-terms.ts";
import { type RankedHits, rank, type SearchOptions } from "./ranked-hits.ts";
import { scoreByRelevance, scoreByWords } from "./score.ts";
import { countedOf } from "./term-occurrences.ts";

/** A folded word and its document frequency: the number of clauses of the collection in which it occurs. */
interface CountedWord {
  readonly fold: string;
  readonly clauses: number;
}

export interface RankedAnswer extends RankedHits {
  readonly query: string;
  /** The query as parsed; null if it contains no term. */
  readonly read: QueryNode | null;
  /** The parts of the query that were ignored, as typed: brackets without a partner, text that is only punctuation, signs (人工智能+) that the search leaves out. */
  readonly ignored: readonly string[];
  /** The terms searched for, each with the number of clauses of the collection in which it occurs. */
  readonly terms: readonly (Term & { readonly clauses: number })[];
  /** The words searched for instead, if no clause matches the query but some clauses contain words of it; else null. */
  readonly relaxed: { readonly words: readonly string[] } | null;
  /** The reading of the query's Latin words as English or pinyin, if they occur in no text; else null. */
  readonly translated: Translated | null;
  /** What of the answer comes from translated texts; null if they were not searched. */
  readonly inTranslation: InTranslation | null;
  /** The Latin words that mean nothing in the collection and were left out; `read` is without them. */
  readonly leftOut: readonly LeftOutWord[];
  /** The words after `doc:` that name no document; told of an answer in which no clause matches the query as typed. */
  readonly unnamed: readonly string[];
  /** For the first terms that occur nowhere: the words of the collection at edit distance 1. */
  readonly near: readonly { readonly term: Term; readonly words: readonly CountedWord[] }[];
  /** The strings to highlight in the texts: the folds of the terms, or of the words of a relaxed answer. */
  readonly marks: readonly string[];
  /** Those of them that count, and are marked, in labels and headings alone. */
  readonly headingMarks: ReadonlySet<string>;
}

const NEAR_WORDS = 5;
/** The maximum number of terms for which near words are listed. */
const NEAR_TERMS = 8;

const NOTHING_FOUND = {
  ...{ terms: [], relaxed: null, translated: null, inTranslation: null },
  ...{ leftOut: [], unnamed: [], near: [], marks: [], headingMarks: new Set<string>() },
} as const;

/** The answer without clauses. */
function noClauses(index: Index, options: SearchOptions): RankedHits {
  return rank(new Uint8Array(index.table.clauses.length), [], () => 0, index, options);
}

/**
 * Answers a query. If no clause matches it as typed, Latin words without a meaning are left out, and the others are
 * translated; if that fails too, the query is relaxed to its words. Rejects if a file cannot be read.
 */
export async function answerQuery(
  index: Index,
  query: string,
  options: SearchOptions,
): Promise<RankedAnswer> {
  const { query: read, ignored } = interpretQuery(query, index.folding.fold);
  const typed = { query, ignored };
  if (read === null) return { ...typed, read, ...NOTHING_FOUND, ...noClauses(index, options) };
  return answerRead(index, typed, read, options);
}

async function answerRead(
  index: Index,
  { query, ignored }: Pick<RankedAnswer, "query" | "ignored">,
  read: QueryNode,
  options: SearchOptions,
): Promise<RankedAnswer> {
  const { table, folding } = index;
  const nothing = noClauses(index, options);
  const asked = withSpellings(read, folding.fold);
  const all = await occurrencesOf(
    allTerms(asked).map(({ fold }) => fold),
    index,
  );
  const known = knowledge(all, index);
  const wanted = wantedTerms(asked);
  const typed = new Set(wantedTerms(read).map(({ fold }) => fold));
  const folds = new Set(wanted.map(({ fold }) => fold));
  const occurrences = all.filter(({ fold }) => folds.has(fold));
  const frequencies = new Map(all.map(({ fold, frequency }) => [fold, frequency]));
  const inTexts = await textAnswer(index, asked, known, options);
  const counted =
    inTexts?.terms ?? wanted.map((term) => ({ ...term, clauses: frequencies.get(term.fold) ?? 0 }));
  // A spelling that was not typed is told where it occurs.
  const terms = counted.filter(({ fold, clauses }) => typed.has(fold) || clauses > 0);
  const asTyped = { query, read, ignored, ...NOTHING_FOUND, terms, marks: [...folds] };
  if (inTexts !== null && inTexts.hits !== null) return { ...asTyped, ...inTexts.hits };
  const clauses = matching(asked, known);
  if (clauses.includes(1)) {
    const score = scoreByRelevance(occurrences, table);
    const headingMarks = foldsInHeadings(asked);
    const places = countedOf(occurrences, headingMarks, table);
    return { ...asTyped, headingMarks, ...rank(clauses, places, score, index, options) };
  }
  const answer = { ...asTyped, unnamed: unnamedDocuments(read, index) };

  const shorter = await leaveOut(index, read, known);
  if (shorter !== null) {
    const rest = await answerRead(index, { query, ignored }, shorter.rest, options);
    const relaxed = rest.relaxed ?? { words: wantedTerms(shorter.rest).map(({ fold }) => fold) };
    if (rest.unfiltered > 0) return { ...rest, relaxed, leftOut: shorter.words };
  }

  const translated = await translatedAnswer(index, read, known, options);
  if (translated !== null) return { ...answer, ...translated };

  const vocabulary = await index.vocabulary();
  const near = terms
    .filter((term) => term.clauses === 0)
    .slice(0, NEAR_TERMS)
    .map((term) => ({ term, words: nearTerms(term.fold, vocabulary, NEAR_WORDS) }));
  const words = (await occurrencesOf(wordsOf(asked, vocabulary), index)).filter(
    (word) => word.frequency > 0,
  );
  if (words.length === 0) return { ...answer, near, ...nothing };
  const some = intersection([
    union(words.map((word) => word.clauses)),
    ...conditions(asked).map((condition) => matching(condition, known)),
  ]);
  if (!some.includes(1)) return { ...answer, near, ...nothing };
  const marks = words.map(({ fold }) => fold);
  const byWords = rank(some, words, scoreByWords(words, table), index, options);
  return { ...answer, relaxed: { words: marks }, near, marks, ...byWords };
}
