/** Related clauses by shared words, weighted with BM25 (Robertson and Zaragoza 2009). */
import type { Corpus } from "../../model/corpus.ts";
import type { Annotation, ClauseAddress, Forms } from "../../model/types.ts";
import type { Cut } from "../../text/script/convert.ts";
import type { Annotator } from "../annotator.ts";
import { MENTIONS } from "../names/mentions.ts";
import { bagOfWords } from "./bag-of-words.ts";
import { Bags } from "./bags.ts";

/** A clause that is related to another. */
export interface RelatedClause extends ClauseAddress {
  /** Sum of the weights of the shared words; higher is closer. */
  readonly score: number;
  /** The shared words of the highest weight that tell something, best first, in the form of the other clause. */
  readonly terms: readonly Forms[];
}

/** Maximum number of related clauses of a clause, and of related clauses in its own document. */
const MOST = 6;
const MOST_OF_SAME = 2;
/** Factor for the rank of a clause of the same document, because such clauses often concern the same subject. */
const SAME_WEIGHS = 0.7;
/** Minimum number of different words of a compared clause. */
const LEAST_WORDS = 6;
/** Minimum score of a related clause: about two rare words, or several less rare ones. */
const LEAST_SCORE = 14;
/** For a short clause, this share of its highest possible score is enough. */
const LEAST_PART = 0.1;
const MOST_TERMS = 5;
/**
 * A text repeats a word that it is about, and not a word that would stand anywhere (burstiness; Church and Gale 1995): 芯片 against
 * 加大. A word that fewer clauses hold than the first number is rare, and a text without it would not be the same.
 */
const RARE_LESS = 6;
const TOLD_AGAIN = 1.5;
/** Weight of a name, which consists of several words. */
const NAME_WEIGHS = 2;
/** Maximum number of words that are looked up for a clause; more cost time without better results. */
const LOOKED_UP = 30;
/** A word is common, and is ignored, if it occurs in more than this share of the clauses and in more than this number. */
const COMMON_PART = 0.08;
const COMMON_LEAST = 12;
/** In a large collection a word is also common if it occurs in more clauses than this. */
const COMMON_MOST = 300;
/** BM25 parameters: saturation of the term frequency, and normalisation of the length. */
const K1 = 1.2;
const B = 0.6;

/** A clause that is compared. */
interface ComparedClause extends ClauseAddress {
  /** Ids of its ancestors and of itself, outermost first. */
  readonly path: readonly string[];
  /** Number of words, repeated ones included. */
  readonly length: number;
}

/** The clauses that are compared, each with the bag of the same number. */
interface Compared {
  readonly entries: readonly ComparedClause[];
  readonly bags: Bags;
}

function comparedClauses(corpus: Corpus, cut: Cut): Compared {
  const mentions = corpus.layer(MENTIONS);
  const entries: ComparedClause[] = [];
  const bags = new Bags();
  for (const { address, clause, path } of corpus.clauses()) {
    const words = bagOfWords(clause, cut, mentions.in(address));
    if (words.length < LEAST_WORDS) continue;
    const length = words.reduce((sum, { count }) => sum + count, 0);
    entries.push({ ...address, path: [...path, clause].map(({ id }) => id), length });
    bags.add(words);
  }
  return { entries, bags };
}

/** The clauses with a word, without objects: there are millions. */
interface Postings {
  readonly entries: number[];
  /** BM25 weight of the word in each clause, without the inverse document frequency. */
  readonly weights: number[];
}

/** The postings of words, and their inverse document frequency; common words have no postings. */
interface WordIndex {
  readonly postings: ReadonlyMap<number, Postings>;
  rarity(word: number): number;
}

function indexWords({ entries, bags }: Compared): WordIndex {
  const average = entries.reduce((sum, { length }) => sum + length, 0) / (entries.length || 1);
  const postings = new Map<number, Postings>();
  for (const [entry, { length }] of entries.entries()) {
    const brake = K1 * (1 - B + (B * length) / average);
    for (const { id, count } of bags.words(entry)) {
      const list = postings.get(id) ?? { entries: [], weights: [] };
      if (list.entries.length === 0) postings.set(id, list);
      list.entries.push(entry);
      list.weights.push((count * (K1 + 1)) / (count + brake));
    }
  }
  const most = Math.min(COMMON_MOST, Math.max(COMMON_LEAST, entries.length * COMMON_PART));
  for (const [word, list] of postings) if (list.entries.length > most) postings.delete(word);
  return {
    postings,
    rarity: (word) => {
      const holders = postings.get(word)?.entries.length ?? 0;
      return holders === 0 ? 0 : Math.log(1 + (entries.length - holders + 0.5) / (holders + 0.5));
    },
  };
}

/** A word of the query clause with its weight. */
interface Asked {
  readonly word: number;
  readonly worth: number;
}

/** True if one clause is an ancestor of the other, or the same clause. */
function areNested(one: ComparedClause, other: ComparedClause): boolean {
  return (
    one.document === other.document &&
    (one.path.includes(other.clause) || other.path.includes(one.clause))
  );
}

/** The related clauses of every clause, best first. */
export const RELATED: Annotator<RelatedClause, ClauseAddress> = {
  name: "related",
  requires: [MENTIONS.name],
  run: (corpus, { cut }) => relatedClauses(comparedClauses(corpus, cut)),
};

function relatedClauses(compared: Compared): Annotation<RelatedClause, ClauseAddress>[] {
  const { entries, bags } = compared;
  const { postings, rarity } = indexWords(compared);
  const scores = new Float64Array(entries.length);

  /** True if a shared word says what two clauses have in common. */
  function isTelling(word: number): boolean {
    const { holders, perHolder } = bags.spread(word);
    return bags.isName(word) || holders < RARE_LESS || perHolder >= TOLD_AGAIN;
  }

  function askedOf(entry: number): Asked[] {
    return bags
      .words(entry)
      .map(({ id, count }) => {
        const weight = bags.isName(id) ? NAME_WEIGHS : 1;
        return { word: id, worth: weight * rarity(id) * (1 + Math.log(count)) };
      })
      .filter(({ worth }) => worth > 0)
      .sort((one, other) => other.worth - one.worth)
      .slice(0, LOOKED_UP);
  }

  /** The entries that share words with an entry, with their scores, above the minimum score. */
  function scored(own: number, asked: readonly Asked[]): { entry: number; score: number }[] {
    const met: number[] = [];
    for (const { word, worth } of asked) {
      const list = postings.get(word);
      if (list === undefined) continue;
      for (let index = 0; index < list.entries.length; index++) {
        const entry = list.entries[index] ?? 0;
        const before = scores[entry] ?? 0;
        if (before === 0) met.push(entry);
        scores[entry] = before + worth * (list.weights[index] ?? 0);
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
    const asked = askedOf(own);
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
      const shared = asked.flatMap(({ word }) => {
        const forms = bags.formsIn(other, word);
        return forms === null ? [] : [{ word, forms }];
      });
      // A single shared word may be ambiguous; a name is not.
      if (shared.length === 1 && !shared.some(({ word }) => bags.isName(word))) continue;
      if (isSame) ofSame++;
      const telling = shared.filter(({ word }) => isTelling(word));
      // Where no word tells more than that the clauses are alike, the heaviest stands for all.
      const terms = (telling.length === 0 ? shared.slice(0, 1) : telling)
        .slice(0, MOST_TERMS)
        .map(({ forms }) => forms);
      chosen.push({ document: target.document, clause: target.clause, score, terms });
    }
    return chosen;
  }

  return entries.flatMap(({ document, clause }, own) =>
    related(own).map((value) => ({ target: { document, clause }, value })),
  );
}
