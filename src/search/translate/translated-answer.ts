/** Answers a query whose Latin words occur in no text, by the Chinese terms with that meaning and by English titles. */
import { englishWords } from "../../text/words/english.ts";
import { type ClauseSet, clauseSet, intersection, sizeOf, union } from "../answer/clause-set.ts";
import { type Knowledge, matching } from "../answer/evaluate.ts";
import { knowledge, occurrencesOf } from "../answer/known-terms.ts";
import { rarity } from "../answer/rank.ts";
import { type RankedHits, rank, type SearchOptions } from "../answer/ranked-hits.ts";
import { type Score, scoreByRelevance } from "../answer/score.ts";
import { countedOf } from "../answer/term-occurrences.ts";
import type { Index } from "../open-index.ts";
import { allTerms, foldsInHeadings, type QueryNode, wantedTerms } from "../query/query.ts";
import { conditions } from "../relax/relax.ts";
import { meaningOf } from "./cross-language.ts";
import { type Translation, translateQuery } from "./translate-query.ts";

/** The translation of Latin words. */
interface ReadWords {
  /** The words as typed; several words of a query if they form one name. */
  readonly text: string;
  /**
   * The Chinese terms searched for, in the script of the page, with the number of clauses that contain each; may be
   * empty.
   */
  readonly terms: readonly { readonly text: string; readonly clauses: number }[];
  /** Number of clauses whose English title contains the words. */
  readonly titles: number;
}

export interface Translated {
  readonly words: readonly ReadWords[];
  /** False if no clause matches everything that was translated: the answer then has the clauses that match any of it. */
  readonly together: boolean;
}

/** The parts of an answer that a translation replaces. */
interface TranslatedHits extends RankedHits {
  readonly translated: Translated;
  readonly relaxed: { readonly words: readonly string[] };
  readonly marks: readonly string[];
  readonly headingMarks: ReadonlySet<string>;
}

/** Weight of a word that occurs in the English title of a clause. */
const TITLE = 3;

/** The clause sets of a query whose translated terms stand for their meanings. */
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

/** Adds the weights of matching English titles to a score. */
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

/**
 * The clauses that match the whole query; if there are none, the clauses that match any of its terms and all of its
 * conditions.
 */
function answering(query: QueryNode, known: Knowledge): { clauses: ClauseSet; together: boolean } {
  const all = matching(query, known);
  const terms = wantedTerms(query).map(({ fold }) => known.withTerm(fold, false));
  if (all.includes(1) || terms.length === 0) return { clauses: all, together: true };
  const kept = conditions(query).map((condition) => matching(condition, known));
  return { clauses: intersection([union(terms), ...kept]), together: false };
}

/**
 * The answer by the meaning of the query's Latin words; null if no word has a meaning or no clause matches.
 *
 * @param known the clause sets of the terms as typed
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
  // Clauses that match any of the terms may have them anywhere.
  const inHeadings = together ? foldsInHeadings(query) : new Set<string>();
  const inTexts = new Set(foldsOf(wantedTerms(query).filter(({ fold }) => !inHeadings.has(fold))));
  const headingMarks = new Set(marks.filter((fold) => !inTexts.has(fold)));
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
    headingMarks,
    ...rank(clauses, countedOf(searched, headingMarks, table), score, index, options),
  };
}
