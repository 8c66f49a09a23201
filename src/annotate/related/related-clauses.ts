/** Clauses that speak of the same: by the words that they share, weighed by BM25 (Robertson and Zaragoza 2009). */
import type { PolicyDocument, Script } from "../../model/types.ts";
import { walkClauses } from "../../model/walk.ts";
import type { Cut } from "../../text/script/convert.ts";
import type { Gazetteer } from "../names/gazetteer.ts";
import { type BagWord, bagOfWords } from "./bag-of-words.ts";

/** A clause that is related to another. */
export interface RelatedClause {
  readonly document: string;
  readonly clause: string;
  /** What the shared words are worth together; higher is closer. */
  readonly score: number;
  /** Words that both have and that tell most, best first, as the other clause has them. */
  readonly terms: readonly Readonly<Record<Script, string>>[];
}

/** What words are found with; both read Simplified text. */
export interface WordSources {
  readonly cut: Cut;
  readonly find: Gazetteer;
}

/** A clause has at most so many related ones, and of them so many of its own document. */
const MOST = 6;
const MOST_OF_SAME = 2;
/** What a clause of the same document counts beside one of another: its neighbours speak of the same anyway. */
const SAME_WEIGHS = 0.7;
/** A clause with fewer words says too little. */
const LEAST_WORDS = 6;
/** What is less alike than this is not related: two rare words, or several that are less so. */
const LEAST_SCORE = 14;
/** Of a short clause this part of all that it has will do. */
const LEAST_PART = 0.1;
const MOST_TERMS = 5;
/** A name counts as the words that it is made of. */
const NAME_WEIGHS = 2;
/** A clause is looked up by its most telling words; more change nothing and cost time. */
const LOOKED_UP = 30;
/** A word in more than this part of the clauses is everywhere; in few clauses none is. */
const COMMON_PART = 0.08;
const COMMON_LEAST = 12;
/** Of a large collection a word in more clauses than these finds too many to tell them apart. */
const COMMON_MOST = 300;
/** BM25: how soon more of the same word counts no more, and how much length counts. */
const K1 = 1.2;
const B = 0.6;

/** A clause as it is compared. */
interface ComparedClause {
  readonly document: string;
  readonly clause: string;
  /** Its own id and those of the clauses above it. */
  readonly path: readonly string[];
  readonly words: readonly BagWord[];
  /** How many words it has, repeated ones counted. */
  readonly length: number;
}

function entriesOf({ id, clauses }: PolicyDocument, { cut, find }: WordSources): ComparedClause[] {
  return [...walkClauses(clauses)].flatMap(({ clause, path }): ComparedClause[] => {
    const words = bagOfWords(clause, cut, find);
    if (words.length < LEAST_WORDS) return [];
    const length = words.reduce((sum, { count }) => sum + count, 0);
    const ids = [...path, clause].map(({ id: own }) => own);
    return [{ document: id, clause: clause.id, path: ids, words, length }];
  });
}

interface Posting {
  readonly entry: number;
  /** What the word is worth in that clause, without its rarity. */
  readonly weight: number;
}

/** The postings of words, and how rare each is; words that are everywhere have none. */
interface WordIndex {
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  rarity(word: string): number;
}

function indexWords(entries: readonly ComparedClause[]): WordIndex {
  const average = entries.reduce((sum, { length }) => sum + length, 0) / (entries.length || 1);
  const postings = new Map<string, Posting[]>();
  for (const [entry, { words, length }] of entries.entries()) {
    const brake = K1 * (1 - B + (B * length) / average);
    for (const { key, count } of words) {
      const list = postings.get(key) ?? [];
      if (list.length === 0) postings.set(key, list);
      list.push({ entry, weight: (count * (K1 + 1)) / (count + brake) });
    }
  }
  const most = Math.min(COMMON_MOST, Math.max(COMMON_LEAST, entries.length * COMMON_PART));
  for (const [word, list] of postings) if (list.length > most) postings.delete(word);
  return {
    postings,
    rarity: (word) => {
      const holders = postings.get(word)?.length ?? 0;
      return holders === 0 ? 0 : Math.log(1 + (entries.length - holders + 0.5) / (holders + 0.5));
    },
  };
}

/** A word of the clause that is looked up, and what it is worth there. */
interface Asked {
  readonly word: BagWord;
  readonly worth: number;
}

/** True where one clause stands above the other, or is it. */
function areNested(one: ComparedClause, other: ComparedClause): boolean {
  return (
    one.document === other.document &&
    (one.path.includes(other.clause) || other.path.includes(one.clause))
  );
}

/** Related clauses of every clause that has any, best first; keys are `document#clause`. */
export function relatedClauses(
  documents: readonly PolicyDocument[],
  sources: WordSources,
): ReadonlyMap<string, readonly RelatedClause[]> {
  const entries = documents.flatMap((document) => entriesOf(document, sources));
  const { postings, rarity } = indexWords(entries);
  const scores = new Float64Array(entries.length);
  const wordsOf = entries.map(({ words }) => new Map(words.map((word) => [word.key, word])));

  function askedOf({ words }: ComparedClause): Asked[] {
    return words
      .map((word) => {
        const weight = word.isName ? NAME_WEIGHS : 1;
        return { word, worth: weight * rarity(word.key) * (1 + Math.log(word.count)) };
      })
      .filter(({ worth }) => worth > 0)
      .sort((one, other) => other.worth - one.worth)
      .slice(0, LOOKED_UP);
  }

  /** The entries that share words with one, and their scores. */
  function scored(own: number, asked: readonly Asked[]): { entry: number; score: number }[] {
    const met: number[] = [];
    for (const { word, worth } of asked) {
      for (const { entry, weight } of postings.get(word.key) ?? []) {
        const before = scores[entry] ?? 0;
        if (before === 0) met.push(entry);
        scores[entry] = before + worth * weight;
      }
    }
    const whole = asked.reduce((sum, { worth }) => sum + worth * (K1 + 1), 0);
    const least = Math.min(LEAST_SCORE, whole * LEAST_PART);
    const found: { entry: number; score: number }[] = [];
    for (const entry of met) {
      const score = scores[entry] ?? 0;
      if (score >= least && entry !== own) found.push({ entry, score });
      scores[entry] = 0;
    }
    return found;
  }

  function related(own: number): RelatedClause[] {
    const entry = entries[own];
    if (entry === undefined) return [];
    const asked = askedOf(entry);
    const found = scored(own, asked).flatMap(({ entry: other, score }) => {
      const target = entries[other];
      if (target === undefined || areNested(entry, target)) return [];
      const isSame = target.document === entry.document;
      return [{ other, target, isSame, score, rank: isSame ? score * SAME_WEIGHS : score }];
    });
    found.sort((one, next) => next.rank - one.rank || one.other - next.other);
    let ofSame = 0;
    const chosen: RelatedClause[] = [];
    for (const { other, target, isSame, score } of found) {
      if (chosen.length === MOST) break;
      if (isSame && ofSame === MOST_OF_SAME) continue;
      const shared = asked.flatMap(({ word }) => wordsOf[other]?.get(word.key) ?? []);
      // One word may mean two things; a name does not.
      if (shared.length === 1 && !shared.some(({ isName }) => isName)) continue;
      if (isSame) ofSame++;
      const terms = shared.slice(0, MOST_TERMS).map(({ forms }) => forms);
      chosen.push({ document: target.document, clause: target.clause, score, terms });
    }
    return chosen;
  }

  return new Map(
    entries.flatMap(({ document, clause }, own): [string, RelatedClause[]][] => {
      const found = related(own);
      return found.length === 0 ? [] : [[`${document}#${clause}`, found]];
    }),
  );
}
