/** Scores the clauses of an answer by the occurrences of its terms. */

import type { ClauseKind } from "../../model/types.ts";
import type { ClauseTable } from "../format/clause-table.ts";
import { followedBy, NO_POSITIONS, type Positions } from "./positions.ts";
import { type RankContext, rarity, relevance, type Use } from "./rank.ts";
import { type TermOccurrences, termOccurrences } from "./term-occurrences.ts";

/** Kinds with little content of their own; they would rank high only because they are short. */
const BESIDE_THE_TEXT: ReadonlySet<ClauseKind> = new Set(["caption", "note", "entry"]);
/** Factor for the relevance of these kinds; `npm run eval` shows its effect. */
const BESIDE = 0.6;

/** Returns the score of a clause. */
export type Score = (clause: number) => number;

/** The occurrences of all terms in order, one directly after the other. */
function wholeOf(terms: readonly TermOccurrences[], table: ClauseTable): TermOccurrences {
  const [first, ...rest] = terms;
  let places: Positions = first?.places ?? NO_POSITIONS;
  let length = first?.length ?? 0;
  for (const term of rest) {
    places = followedBy(places, term.places, length);
    length += term.length;
  }
  return termOccurrences("", length, places, table);
}

function useIn(clause: number, { length, counts, headings }: TermOccurrences): Use {
  return { length, count: counts[clause] ?? 0, inHeading: headings[clause] === 1 };
}

/** Scores clauses for terms in the order of the query. */
export function scoreByRelevance(terms: readonly TermOccurrences[], table: ClauseTable): Score {
  const whole = wholeOf(terms, table);
  const context: RankContext = {
    terms: terms.map(({ frequency }) => ({ clauses: frequency })),
    total: table.clauses.length,
    averageLength: table.averageLength,
  };
  return (clause) => {
    const row = table.clauses[clause];
    const { length = 0, heading = 0 } = row ?? {};
    const uses = terms.map((term) => useIn(clause, term));
    const ranked = { length, heading, terms: uses, whole: useIn(clause, whole) };
    return relevance(ranked, context) * (row && BESIDE_THE_TEXT.has(row.kind) ? BESIDE : 1);
  };
}

/**
 * Scores clauses for words of which a clause may contain only some: first by the number of words, rarer words weighing
 * more, then by relevance.
 */
export function scoreByWords(words: readonly TermOccurrences[], table: ClauseTable): Score {
  const score = scoreByRelevance(words, table);
  const rarities = words.map(({ frequency }) => rarity(frequency, table.clauses.length));
  return (clause) => {
    let held = 0;
    for (const [index, { counts }] of words.entries()) {
      if ((counts[clause] ?? 0) > 0) held += rarities[index] ?? 0;
    }
    const fine = score(clause);
    return held + fine / (1 + fine) / 1000;
  };
}
