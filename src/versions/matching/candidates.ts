/** Units of two texts that may be the same provision, and how alike they are. */
import {
  likenessOf,
  pairsOf,
  type WeighedPairs,
  type Weights,
  weightsOf,
  weighWords,
} from "./likeness.ts";
import { isRepealed, type Unit } from "./unit.ts";

/** Number of candidates that are compared exactly. */
const CANDIDATES = 16;
/** A text with fewer pairs is too short to be known by its words. */
const SHORT = 5;
/** A text with fewer pairs is too short to be known within another, or by its lead. */
const SHORT_PART = 8;

/** A unit with the weight of its words. */
export interface Weighed extends WeighedPairs {
  readonly unit: Unit;
  /** Position among the units of its text. */
  readonly place: number;
  /** The first of its parts. */
  readonly lead: WeighedPairs;
}

/** The units of two texts, weighed together. */
export interface Texts {
  readonly weights: Weights;
  readonly olds: readonly Weighed[];
  readonly news: readonly Weighed[];
}

/** Weighs the units of two texts. */
export function weighTexts(olds: readonly Unit[], news: readonly Unit[]): Texts {
  const pairs = [olds, news].map((units) => units.map(({ words }) => pairsOf(words)));
  const weights = weightsOf(pairs.flat());
  const weigh = (units: readonly Unit[], own: readonly ReadonlySet<string>[]) =>
    units.map((unit, place): Weighed => {
      const set = own[place] ?? new Set<string>();
      const weight = weights.sum(set);
      if (unit.parts.length < 2)
        return { unit, place, pairs: set, weight, lead: { pairs: set, weight } };
      const lead = weighWords(unit.parts[0] ?? "", weights);
      return { unit, place, pairs: set, weight, lead };
    });
  return { weights, olds: weigh(olds, pairs[0] ?? []), news: weigh(news, pairs[1] ?? []) };
}

/** Two units that may be the same. */
export interface Candidate {
  readonly old: Weighed;
  readonly new: Weighed;
  /** Likeness of the whole texts: 1 for the same words, 0 for none in common. */
  readonly words: number;
  /** Likeness of texts to which paragraphs or a list were added: the leads count as much as the whole. */
  readonly likeness: number;
}

/** Compares two units. The note that a clause was repealed is like no other text. */
export function candidate(old: Weighed, other: Weighed, { weights }: Texts): Candidate {
  if (isRepealed(old.unit) || isRepealed(other.unit)) {
    return { old, new: other, words: 0, likeness: 0 };
  }
  const words = old.unit.words === other.unit.words ? 1 : likenessOf(old, other, weights);
  const isLong = Math.min(old.lead.pairs.size, other.lead.pairs.size) >= SHORT_PART;
  const lead = isLong && words > 0 ? likenessOf(old.lead, other.lead, weights) : 0;
  return { old, new: other, words, likeness: Math.max(words, (words + lead) / 2) };
}

/** The units of the newer text that share most with a unit of the older one, and the one of its number. */
export function candidateFinder(texts: Texts): (old: Weighed) => Candidate[] {
  const { weights, olds, news } = texts;
  const having = new Map<string, number[]>();
  for (const { place, pairs } of news) {
    for (const pair of pairs) {
      const places = having.get(pair) ?? [];
      places.push(place);
      having.set(pair, places);
    }
  }
  const byNumber = new Map(news.map((each) => [each.unit.number, each.place]));
  // Pairs of most units find nothing and take the time.
  const common = Math.max(60, Math.ceil((olds.length + news.length) / 8));
  return (old) => {
    const shared = new Map<number, number>();
    for (const pair of old.pairs) {
      const places = having.get(pair) ?? [];
      if (places.length > common) continue;
      for (const place of places) shared.set(place, (shared.get(place) ?? 0) + weights.of(pair));
    }
    const best = [...shared]
      .toSorted(([, one], [, other]) => other - one)
      .slice(0, CANDIDATES)
      .map(([place]) => place);
    const same = byNumber.get(old.unit.number);
    const places = new Set(same === undefined ? best : [...best, same]);
    return [...places]
      .flatMap((place) => news[place] ?? [])
      .map((other) => candidate(old, other, texts));
  };
}

/** True if the words of two units are enough to call them the same, wherever they stand. */
export function isAlike({ words, old, new: other }: Candidate, least: number): boolean {
  const isShort = Math.min(old.pairs.size, other.pairs.size) < SHORT;
  return words >= (isShort ? Math.max(least, 0.6) : least);
}

/** The share of the shorter unit that the longer one contains; 0 if it is too short to tell. */
export function containment({ old, new: other }: Candidate, weights: Weights): number {
  const shorter = old.pairs.size < other.pairs.size ? old : other;
  if (shorter.pairs.size < SHORT_PART) return 0;
  return weights.shared(old.pairs, other.pairs) / shorter.weight;
}

/** True for two units with the same printed number. */
export function haveSameNumber({ old, new: other }: Candidate): boolean {
  return old.unit.number !== "" && old.unit.number === other.unit.number;
}

/**
 * A clause that only says that it was repealed, with the clause that had its number in the other text; only where no other
 * clause has the number.
 */
export function repealedCandidates({ olds, news }: Texts): Candidate[] {
  const byNumber = (units: readonly Weighed[]) =>
    Map.groupBy(units, ({ unit: { number } }) => number);
  const [own, its] = [byNumber(olds), byNumber(news)];
  return [...own].flatMap(([number, [old, ...rest]]) => {
    const [other, ...others] = its.get(number) ?? [];
    if (number === "" || old === undefined || other === undefined) return [];
    if (rest.length + others.length > 0) return [];
    if (!isRepealed(old.unit) && !isRepealed(other.unit)) return [];
    return [{ old, new: other, words: 0, likeness: 0 }];
  });
}
