/** Works out the answer to a query from the index alone: which clauses, in which order, how many of each kind. */
import { type ClauseSet, clauseSet, intersection, sizeOf, union } from "./clause-set.ts";
import { type Knowledge, matching } from "./evaluate.ts";
import { applyFilters, type FacetCounts, type Filters } from "./filters.ts";
import { nearTerms } from "./near-terms.ts";
import type { Index } from "./open-index.ts";
import { allTerms, type QueryNode, type Term, wantedTerms } from "./query.ts";
import { compareHits, type Sort } from "./rank.ts";
import { interpretQuery } from "./read-query.ts";
import { conditions, wordsOf } from "./relax.ts";
import { type Score, scoreByRelevance, scoreByWords } from "./score.ts";
import { namesDocument } from "./search-documents.ts";
import { symbolsOf } from "./symbols.ts";
import { type TermOccurrences, termOccurrences } from "./term-occurrences.ts";

export interface SearchOptions extends Filters {
  /** `relevance` where absent. */
  readonly sort?: Sort | undefined;
}

/** A clause of an answer. */
export interface RankedHit {
  /** Number of the clause in the collection. */
  readonly index: number;
  readonly date: string | null;
  readonly score: number;
  /** How often any of the terms occurs in its texts. */
  readonly occurrences: number;
}

/** A folded word, and the number of clauses of the collection in which it occurs. */
interface CountedWord {
  readonly fold: string;
  readonly clauses: number;
}

export interface RankedAnswer {
  readonly query: string;
  /** How the query was read; null where it holds no term. */
  readonly read: QueryNode | null;
  /** What of it was left out, as typed: brackets without a partner, and what is nothing but punctuation. */
  readonly ignored: readonly string[];
  /** The terms looked for, and the number of clauses of the collection in which each occurs. */
  readonly terms: readonly (Term & { readonly clauses: number })[];
  /** Where no clause of the collection answers the query but some hold words of it: these words; else null. */
  readonly relaxed: { readonly words: readonly string[] } | null;
  /** For terms that occur nowhere: words of the collection that are one character away. */
  readonly near: readonly { readonly term: Term; readonly words: readonly CountedWord[] }[];
  /** What is to be marked in the texts: the folds of the terms, or of the words of a relaxed answer. */
  readonly marks: readonly string[];
  /** Every clause of the answer, in order. */
  readonly hits: readonly RankedHit[];
  /** How many clauses would answer without filters. */
  readonly unfiltered: number;
  readonly facets: FacetCounts;
}

const NEAR_WORDS = 5;

/** The occurrences of folded terms. */
async function occurrencesOf(
  folds: readonly string[],
  { placesOf, table }: Index,
): Promise<TermOccurrences[]> {
  return Promise.all(
    folds.map(async (fold) =>
      termOccurrences(fold, symbolsOf(fold).length, await placesOf(fold), table),
    ),
  );
}

/** What is known of the parts of a query with these terms. */
function knowledge(occurrences: readonly TermOccurrences[], index: Index): Knowledge {
  const { clauses } = index.table;
  const known = new Map(occurrences.map((term) => [term.fold, term]));
  const none = new Uint8Array(clauses.length);
  return {
    withTerm(fold, inHeading) {
      const term = known.get(fold);
      return (inHeading ? term?.headings : term?.clauses) ?? none;
    },
    inDocument(words) {
      const named = new Map<string, boolean>();
      return clauseSet(clauses.length, (number) => {
        const document = clauses[number]?.document;
        if (document === undefined) return false;
        const known = named.get(document.id) ?? namesDocument(words, document, index.folder.fold);
        named.set(document.id, known);
        return known;
      });
    },
  };
}

/** Orders the clauses that the filters let through. */
function ranked(
  clauses: ClauseSet,
  terms: readonly TermOccurrences[],
  score: Score,
  index: Index,
  options: SearchOptions,
): Pick<RankedAnswer, "hits" | "unfiltered" | "facets"> {
  const { kept, facets } = applyFilters(clauses, options, index.table);
  const hits = kept.map(
    (number): RankedHit => ({
      index: number,
      date: index.table.clauses[number]?.document.date ?? null,
      score: score(number),
      occurrences: terms.reduce((sum, { counts }) => sum + (counts[number] ?? 0), 0),
    }),
  );
  hits.sort(compareHits(options.sort ?? "relevance"));
  return { hits, unfiltered: sizeOf(clauses), facets };
}

/** Answers a query, by its words where nothing answers it as it stands. Rejects where a file cannot be had. */
export async function answerQuery(
  index: Index,
  query: string,
  options: SearchOptions,
): Promise<RankedAnswer> {
  const { table, folder } = index;
  const { query: read, ignored } = interpretQuery(query, folder.fold);
  const nothing = ranked(new Uint8Array(table.clauses.length), [], () => 0, index, options);
  if (read === null) {
    return { query, read, ignored, terms: [], relaxed: null, near: [], marks: [], ...nothing };
  }
  const all = await occurrencesOf(
    allTerms(read).map(({ fold }) => fold),
    index,
  );
  const known = knowledge(all, index);
  const wanted = wantedTerms(read);
  const folds = new Set(wanted.map(({ fold }) => fold));
  const occurrences = all.filter(({ fold }) => folds.has(fold));
  const terms = wanted.map((term) => ({
    ...term,
    clauses: sizeOf(known.withTerm(term.fold, false)),
  }));
  const answer = { query, read, ignored, terms, relaxed: null, near: [], marks: [...folds] };
  const clauses = matching(read, known);
  if (clauses.includes(1)) {
    const score = scoreByRelevance(occurrences, table);
    return { ...answer, ...ranked(clauses, occurrences, score, index, options) };
  }

  const vocabulary = await index.vocabulary();
  const near = terms
    .filter((term) => term.clauses === 0)
    .map((term) => ({ term, words: nearTerms(term.fold, vocabulary, NEAR_WORDS) }));
  const words = (await occurrencesOf(wordsOf(read, vocabulary), index)).filter(
    (word) => sizeOf(word.clauses) > 0,
  );
  if (words.length === 0) return { ...answer, near, ...nothing };
  const some = intersection([
    union(words.map((word) => word.clauses)),
    ...conditions(read).map((condition) => matching(condition, known)),
  ]);
  if (!some.includes(1)) return { ...answer, near, ...nothing };
  const marks = words.map(({ fold }) => fold);
  const byWords = ranked(some, words, scoreByWords(words, table), index, options);
  return { ...answer, relaxed: { words: marks }, near, marks, ...byWords };
}
