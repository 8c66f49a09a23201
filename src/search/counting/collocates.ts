/** Collocates: the words near the occurrences of a query. */
import { logDice, tScore } from "../../statistics/association.ts";
import { logLikelihoodOfTable } from "../../statistics/keyness.ts";
import type { CodesOf, Words } from "../tokens/open-tokens.ts";
import { FIRST_WORD, TEXT_END } from "../tokens/token-format.ts";
import type { CountedQuery, Occurrence } from "./count-query.ts";
import { countWords } from "./word-counts.ts";

/** Near is within some words on either side in the same text, or in the same clause. */
export type Reach = "clause" | number;

/** A word near a query. Of a reach of words these are occurrences, of clauses as a reach these are clauses. */
export interface Collocate {
  /** Number of the word. */
  readonly word: number;
  /** Near the query, and in all. */
  readonly joint: number;
  readonly count: number;
  /** The joint frequency expected if the words stood anywhere. */
  readonly expected: number;
  readonly logDice: number;
  readonly tScore: number;
  readonly logLikelihood: number;
}

/** The frequencies that the measures are made of. */
interface Joint {
  /** By word: near the query, and in all. */
  readonly near: Uint32Array;
  readonly all: Uint32Array;
  /** Occurrences of the query. */
  readonly query: number;
  /** Words near the query, and words in all; clauses that match, and clauses in all. */
  readonly nearSize: number;
  readonly size: number;
}

/**
 * The collocates with at least `least` joint occurrences. A word within the reach of two occurrences counts once, and the
 * words that an occurrence touches are none of its collocates. Expected are as many as the part of all words that lies
 * within the reach.
 */
export function collocatesOf(
  scope: readonly number[],
  counted: CountedQuery,
  reach: Reach,
  least: number,
  words: Words,
  codesOf: CodesOf,
): Collocate[] {
  const joint =
    reach === "clause"
      ? inClauses(scope, counted, words, codesOf)
      : withinWords(scope, counted, reach, words, codesOf);
  const { near, all, query, nearSize, size } = joint;
  const found: Collocate[] = [];
  for (const [word, together] of near.entries()) {
    if (together < least) continue;
    const count = all[word] ?? 0;
    const expected = (count * nearSize) / size;
    found.push({
      word,
      joint: together,
      count,
      expected,
      logDice: logDice(together, query, count),
      tScore: tScore(together, expected),
      logLikelihood: logLikelihoodOfTable(
        together,
        nearSize - together,
        count - together,
        size - nearSize - count + together,
      ),
    });
  }
  return found;
}

function occurrencesByClause(counted: CountedQuery): ReadonlyMap<number, readonly Occurrence[]> {
  return Map.groupBy(counted.occurrences, ({ clause }) => clause);
}

/** The words of a clause in order, each with its symbols and whether an occurrence touches it. */
interface WalkedWord {
  readonly word: number;
  readonly isTouched: boolean;
  /** Number of the text in the clause. */
  readonly text: number;
}

function walkClause(
  codes: Uint32Array,
  occurrences: readonly Occurrence[],
  words: Words,
): WalkedWord[] {
  const texts: number[] = [];
  let text = 0;
  for (const code of codes) {
    if (code === TEXT_END) text++;
    else if (code >= FIRST_WORD) texts.push(text);
  }
  const walked: WalkedWord[] = [];
  words.walk(codes, (word, start, end) => {
    const isTouched = occurrences.some((place) => place.start < end && start < place.end);
    walked.push({ word, isTouched, text: texts[walked.length] ?? 0 });
  });
  return walked;
}

function withinWords(
  scope: readonly number[],
  counted: CountedQuery,
  reach: number,
  words: Words,
  codesOf: CodesOf,
): Joint {
  const { counts: all, tokens } = countWords(scope, codesOf, words.folds.length);
  const near = new Uint32Array(words.folds.length);
  let nearSize = 0;
  for (const [clause, occurrences] of occurrencesByClause(counted)) {
    const walked = walkClause(codesOf(clause), occurrences, words);
    const isNear = new Uint8Array(walked.length);
    for (const [at, { isTouched, text }] of walked.entries()) {
      if (!isTouched) continue;
      for (let other = Math.max(0, at - reach); other <= at + reach; other++) {
        const neighbour = walked[other];
        if (neighbour?.text === text && !neighbour.isTouched) isNear[other] = 1;
      }
    }
    for (const [at, { word }] of walked.entries()) {
      if (isNear[at] === 0) continue;
      nearSize++;
      near[word] = (near[word] ?? 0) + 1;
    }
  }
  return { near, all, query: counted.occurrences.length, nearSize, size: tokens };
}

/** A word that stands in a clause only within occurrences of the query is not near it. */
function inClauses(
  scope: readonly number[],
  counted: CountedQuery,
  words: Words,
  codesOf: CodesOf,
): Joint {
  const near = new Uint32Array(words.folds.length);
  const all = new Uint32Array(words.folds.length);
  const seen = new Int32Array(words.folds.length).fill(-1);
  for (const clause of scope) {
    for (const code of codesOf(clause)) {
      const word = code - FIRST_WORD;
      if (word < 0 || seen[word] === clause) continue;
      seen[word] = clause;
      all[word] = (all[word] ?? 0) + 1;
    }
  }
  const occurrences = occurrencesByClause(counted);
  seen.fill(-1);
  for (const clause of counted.clauses) {
    for (const { word, isTouched } of walkClause(
      codesOf(clause),
      occurrences.get(clause) ?? [],
      words,
    )) {
      if (isTouched || seen[word] === clause) continue;
      seen[word] = clause;
      near[word] = (near[word] ?? 0) + 1;
    }
  }
  const { length } = counted.clauses;
  return { near, all, query: length, nearSize: length, size: scope.length };
}
