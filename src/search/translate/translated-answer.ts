/** Answers a query whose Latin words stand in no text: by the Chinese terms that they mean, and by English titles. */
import { englishWords } from "../../text/words/english.ts";
import { type ClauseSet, clauseSet, intersection, sizeOf, union } from "../answer/clause-set.ts";
import { type Knowledge, matching } from "../answer/evaluate.ts";
import { knowledge, occurrencesOf } from "../answer/known-terms.ts";
import { rarity } from "../answer/rank.ts";
import { type RankedHits, rank, type SearchOptions } from "../answer/ranked-hits.ts";
import { conditions } from "../answer/relax.ts";
import { type Score, scoreByRelevance } from "../answer/score.ts";
import type { Index } from "../open-index.ts";
import { allTerms, type QueryNode, wantedTerms } from "../query/query.ts";
import { meaningOf } from "./cross-language.ts";
import { type Translation, translateQuery } from "./translate-query.ts";

/** How Latin words were read. */
interface ReadWords {
  /** The words as typed; several of a query where they are one name. */
  readonly text: string;
  /** The Chinese terms searched for, in the script of the page, with the clauses that hold each; empty if none is known. */
  readonly terms: readonly { readonly text: string; readonly clauses: number }[];
  /** Number of clauses have an English title that holds the words. */
  readonly titles: number;
}

export interface Translated {
  readonly words: readonly ReadWords[];
  /** False if no clause has all of what was read: the answer then has those with any of it. */
  readonly together: boolean;
}

/** What a translation does to an answer. */
interface TranslatedHits extends RankedHits {
  readonly translated: Translated;
  readonly relaxed: { readonly words: readonly string[] };
  readonly marks: readonly string[];
}

/** How much a word that stands in the English title of a clause weighs. */
const TITLE = 3;

/** What is known of a query whose translated terms mean others. */
function withMeanings(
  known: Knowledge,
  translations: readonly Translation[],
  fold: (text: string) => string,
  total: number,
): Knowledge {
  const meant = new Map(translations.map((translation) => [translation.term.fold, translation]));
  return {
    ...known,
    withTerm(own, inHeading) {
      const meaning = meant.get(own);
      if (meaning === undefined) return known.withTerm(own, inHeading);
      const titled = new Set(meaning.titles);
      return union([
        clauseSet(total, (clause) => titled.has(clause)),
        ...meaning.terms.map((term) => known.withTerm(fold(term), inHeading)),
      ]);
    },
  };
}

/** Adds to a score what the English titles of the clauses are worth. */
function withTitles(score: Score, translations: readonly Translation[], index: Index): Score {
  const total = index.table.clauses.length;
  const worth = translations.map(({ term, titles }) => ({
    titles: new Set(titles),
    weight: TITLE * rarity(titles.length, total) * englishWords(term.text).length,
  }));
  return (clause) =>
    worth.reduce(
      (sum, { titles, weight }) => (titles.has(clause) ? sum + weight : sum),
      score(clause),
    );
}

/** The clauses that hold all of the query; where none does, those that hold any and keep to its conditions. */
function answering(query: QueryNode, known: Knowledge): { clauses: ClauseSet; together: boolean } {
  const all = matching(query, known);
  const terms = wantedTerms(query).map(({ fold }) => known.withTerm(fold, false));
  if (all.includes(1) || terms.length === 0) return { clauses: all, together: true };
  const kept = conditions(query).map((condition) => matching(condition, known));
  return { clauses: intersection([union(terms), ...kept]), together: false };
}

/**
 * The answer by what the Latin words of a query mean; null if nothing is understood or nothing found.
 *
 * @param known what is known of the terms as they stand
 */
export async function translatedAnswer(
  index: Index,
  read: QueryNode,
  known: Knowledge,
  options: SearchOptions,
): Promise<TranslatedHits | null> {
  const { table, folding } = index;
  const isKnown = (fold: string): boolean => known.withTerm(fold, false).includes(1);
  const isForeign = ({ text }: { readonly text: string }) => /\p{Script=Latin}/u.test(text);
  if (allTerms(read).every((term) => isKnown(term.fold) || !isForeign(term))) return null;
  const english = await index.english();
  const translation = translateQuery(read, {
    isKnown,
    meaningOf: (text, manner) => meaningOf(text, manner, english),
  });
  if (translation === null) return null;

  const { query, translations } = translation;
  const meant = new Map(
    translations.map(({ term, terms }) => [term.fold, terms.map(folding.fold)]),
  );
  const foldsOf = (terms: readonly { readonly fold: string }[]): string[] => [
    ...new Set(terms.flatMap(({ fold }) => meant.get(fold) ?? [fold])),
  ];
  const occurrences = await occurrencesOf(foldsOf(allTerms(query)), index);
  const all = knowledge(occurrences, index);
  const { clauses, together } = answering(
    query,
    withMeanings(all, translations, folding.fold, table.clauses.length),
  );
  if (!clauses.includes(1)) return null;
  const wanted = new Set(foldsOf(wantedTerms(query)));
  const searched = occurrences.filter((term) => wanted.has(term.fold) && term.clauses.includes(1));
  const marks = searched.map(({ fold }) => fold);
  const score = withTitles(scoreByRelevance(searched, table), translations, index);
  const readWords = translations.map(({ term, terms, titles }) => ({
    text: term.text,
    terms: terms
      .map((text) => ({ text, clauses: sizeOf(all.withTerm(folding.fold(text), false)) }))
      .filter((counted) => counted.clauses > 0),
    titles: titles.length,
  }));
  return {
    translated: { words: readWords, together },
    relaxed: { words: marks },
    marks,
    ...rank(clauses, searched, score, index, options),
  };
}
