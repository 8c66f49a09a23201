/** Collocates: the words near the occurrences of a query. */
import { logDice, tScore } from "../../statistics/association.ts";
import { logLikelihoodOfTable } from "../../statistics/keyness.ts";
import type { CodesOf, Words } from "../tokens/open-tokens.ts";
import { FIRST_WORD } from "../tokens/token-format.ts";
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

/** The words of a clause in order. One object is filled for each clause anew: it holds no more than the longest clause needs. */
class WalkedClause {
  length = 0;
  words = new Uint32Array(0);
  /** Numbers of their texts in the clause. */
  texts = new Uint32Array(0);
  /** 1 for a word that an occurrence touches. */
  touched = new Uint8Array(0);

  /** @param occurrences those of the clause, in ascending order of their start */
  fill(codes: Uint32Array, occurrences: readonly Occurrence[], { walk }: Words): void {
    if (codes.length > this.words.length) {
      this.words = new Uint32Array(codes.length);
      this.texts = new Uint32Array(codes.length);
      this.touched = new Uint8Array(codes.length);
    }
    let length = 0;
    let next = 0;
    // The end of those that start before the end of the word.
    let reached = 0;
    walk(codes, (word, start, end, text) => {
      for (; next < occurrences.length; next++) {
        const place = occurrences[next];
        if (place === undefined || place.start >= end) break;
        reached = Math.max(reached, place.end);
      }
      this.words[length] = word;
      this.texts[length] = text;
      this.touched[length] = reached > start ? 1 : 0;
      length++;
    });
    this.length = length;
  }
}

/** Visits the words of each clause of an ascending list of clauses. */
function walkClauses(
  clauses: readonly number[],
  { occurrences }: CountedQuery,
  words: Words,
  codesOf: CodesOf,
  visit: (walked: WalkedClause, clause: number) => void,
): void {
  const walked = new WalkedClause();
  let from = 0;
  for (const clause of clauses) {
    let to = from;
    while (occurrences[to]?.clause === clause) to++;
    walked.fill(codesOf(clause), occurrences.slice(from, to), words);
    from = to;
    visit(walked, clause);
  }
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
  const clauses = [...new Set(counted.occurrences.map(({ clause }) => clause))];
  walkClauses(clauses, counted, words, codesOf, ({ length, words: own, texts, touched }) => {
    // The touched words before and behind a word; the nearest one of the same text is the nearest of all.
    let before = -1;
    let behind = 0;
    for (let at = 0; at < length; at++) {
      if (touched[at] === 1) {
        before = at;
        continue;
      }
      behind = Math.max(behind, at);
      while (behind < length && touched[behind] === 0) behind++;
      const isNear =
        (before >= 0 && at - before <= reach && texts[before] === texts[at]) ||
        (behind < length && behind - at <= reach && texts[behind] === texts[at]);
      if (!isNear) continue;
      const word = own[at] ?? 0;
      near[word] = (near[word] ?? 0) + 1;
      nearSize++;
    }
  });
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
  seen.fill(-1);
  walkClauses(
    counted.clauses,
    counted,
    words,
    codesOf,
    ({ length, words: own, touched }, clause) => {
      for (let at = 0; at < length; at++) {
        const word = own[at] ?? 0;
        if (touched[at] === 1 || seen[word] === clause) continue;
        seen[word] = clause;
        near[word] = (near[word] ?? 0) + 1;
      }
    },
  );
  const { length } = counted.clauses;
  return { near, all, query: length, nearSize: length, size: scope.length };
}
