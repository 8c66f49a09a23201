/** Pairs the units of two texts that are the same provision: by their words, then by their numbers and neighbours. */
import { pairsOf, type Weights, weightsOf } from "./likeness.ts";
import type { Unit } from "./unit.ts";

/** A unit of the older text with its counterpart in the newer one. */
export type Pair = readonly [old: Unit, new: Unit];

/** The demands on a pair. */
interface Demands {
  /** Least likeness, from 0 to 1, of two units anywhere in the texts. */
  readonly anywhere: number;
  /** Least likeness of two units between the same neighbours; null if neighbours tell nothing. */
  readonly between: number | null;
  /** Least share of the shorter unit that the longer one contains, among units that are left; null if that tells nothing. */
  readonly contained: number | null;
}

/** Demands on the provisions of two versions. */
export const PROVISIONS: Demands = { anywhere: 0.42, between: 0.2, contained: 0.65 };
/** Demands on the items of one provision. */
export const ITEMS: Demands = { anywhere: 0.4, between: 0.2, contained: null };
/** Demands on items of different provisions. */
export const DISTANT_ITEMS: Demands = { anywhere: 0.75, between: null, contained: null };

/** Likeness that the same number adds. It decides between texts that are alike, and pairs no others. */
const SAME_NUMBER = 0.05;
/** Likeness that the same relative position adds. */
const SAME_POSITION = 0.04;
/** Least likeness of two units with the same number between the same neighbours. */
const REWRITTEN = 0.1;
/** Number of candidates that are compared exactly. */
const CANDIDATES = 16;
/** A text with fewer pairs is too short to be known by its words. */
const SHORT = 5;
/** A text with fewer pairs is too short to be known within another. */
const SHORT_PART = 8;

interface Weighed {
  readonly unit: Unit;
  readonly place: number;
  readonly pairs: ReadonlySet<string>;
  readonly weight: number;
}

/** The two texts with their weights. */
interface Texts {
  readonly weights: Weights;
  readonly olds: readonly Weighed[];
  readonly news: readonly Weighed[];
}

function weighed(olds: readonly Unit[], news: readonly Unit[]): Texts {
  const pairs = [olds, news].map((units) => units.map(({ words }) => pairsOf(words)));
  const weights = weightsOf(pairs.flat());
  const weigh = (units: readonly Unit[], own: readonly ReadonlySet<string>[]) =>
    units.map((unit, place): Weighed => {
      const set = own[place] ?? new Set<string>();
      return { unit, place, pairs: set, weight: weights.sum(set) };
    });
  return { weights, olds: weigh(olds, pairs[0] ?? []), news: weigh(news, pairs[1] ?? []) };
}

/** Twice the shared weight by the weight of both: 1 for the same words, 0 for none in common. */
function likeness(one: Weighed, other: Weighed, weights: Weights): number {
  const total = one.weight + other.weight;
  return total === 0 ? 0 : (2 * weights.shared(one.pairs, other.pairs)) / total;
}

/** The units of the newer text that share most with a unit of the older one, and the one of its number. */
function candidateFinder({ weights, olds, news }: Texts): (old: Weighed) => Weighed[] {
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
  return ({ unit, pairs }) => {
    const shared = new Map<number, number>();
    for (const pair of pairs) {
      const places = having.get(pair) ?? [];
      if (places.length > common) continue;
      for (const place of places) shared.set(place, (shared.get(place) ?? 0) + weights.of(pair));
    }
    const best = [...shared]
      .toSorted(([, one], [, other]) => other - one)
      .slice(0, CANDIDATES)
      .map(([place]) => place);
    const same = byNumber.get(unit.number);
    const places = new Set(same === undefined ? best : [...best, same]);
    return [...places].flatMap((place) => news[place] ?? []);
  };
}

interface Candidate {
  readonly old: Weighed;
  readonly new: Weighed;
  readonly likeness: number;
  readonly rank: number;
}

/** Two units as a candidate for a pair; where several are as alike, number and position decide. */
function candidate(old: Weighed, other: Weighed, { weights, olds, news }: Texts): Candidate {
  const like = old.unit.words === other.unit.words ? 1 : likeness(old, other, weights);
  const distance = Math.abs(old.place / olds.length - other.place / news.length);
  const rank =
    like +
    (old.unit.number !== "" && old.unit.number === other.unit.number ? SAME_NUMBER : 0) +
    SAME_POSITION * (1 - distance);
  return { old, new: other, likeness: like, rank };
}

function byRank(one: Candidate, other: Candidate): number {
  return (
    other.rank - one.rank || one.old.place - other.old.place || one.new.place - other.new.place
  );
}

/** True if the words of two units are enough to call them the same. */
function isAlike({ likeness: like, old, new: other }: Candidate, least: number): boolean {
  const isShort = Math.min(old.pairs.size, other.pairs.size) < SHORT;
  return like >= (isShort ? Math.max(least, 0.6) : least);
}

/** The share of the shorter unit that the longer one contains; 0 if it is too short to tell. */
function containment({ old, new: other }: Candidate, weights: Weights): number {
  const shorter = old.pairs.size < other.pairs.size ? old : other;
  if (shorter.pairs.size < SHORT_PART) return 0;
  return weights.shared(old.pairs, other.pairs) / shorter.weight;
}

/** Pairs units, each at most once. Takes time in proportion to the number of units and of the candidates for each. */
export function matchUnits(olds: readonly Unit[], news: readonly Unit[], demands: Demands): Pair[] {
  const texts = weighed(olds, news);
  const partners = new Map<Weighed, Weighed>();
  const taken = new Set<Weighed>();
  const take = (candidates: readonly Candidate[]) => {
    for (const { old, new: other } of candidates.toSorted(byRank)) {
      if (partners.has(old) || taken.has(other)) continue;
      partners.set(old, other);
      taken.add(other);
    }
  };
  const candidatesFor = candidateFinder(texts);
  take(
    texts.olds
      .flatMap((old) => candidatesFor(old).map((other) => candidate(old, other, texts)))
      .filter((each) => isAlike(each, demands.anywhere)),
  );
  if (demands.between !== null) take(betweenNeighbours(texts, partners, taken, demands.between));
  const { contained } = demands;
  if (contained !== null) {
    const left = texts.olds.filter((old) => !partners.has(old));
    take(
      left
        .flatMap((old) => candidatesFor(old).map((other) => candidate(old, other, texts)))
        .filter((each) => containment(each, texts.weights) >= contained),
    );
  }
  return Array.from(partners, ([old, other]): Pair => [old.unit, other.unit]).toSorted(
    ([one], [other]) => one.order - other.order,
  );
}

/** Candidates among the units that are left, between the partners of the same neighbours. */
function betweenNeighbours(
  texts: Texts,
  partners: ReadonlyMap<Weighed, Weighed>,
  taken: ReadonlySet<Weighed>,
  least: number,
): Candidate[] {
  const { olds, news } = texts;
  const found: Candidate[] = [];
  /** For each older unit, the place of the partner of the next one that has a partner. */
  const following: number[] = [];
  let after = news.length;
  for (const old of olds.toReversed()) {
    following.push(after);
    after = partners.get(old)?.place ?? after;
  }
  following.reverse();
  let before = -1;
  for (const [place, old] of olds.entries()) {
    const partner = partners.get(old);
    if (partner !== undefined) {
      before = partner.place;
      continue;
    }
    const end = Math.max(following[place] ?? news.length, before + 1);
    for (const other of news.slice(before + 1, end)) {
      if (taken.has(other)) continue;
      const each = candidate(old, other, texts);
      const isSameNumber = old.unit.number !== "" && old.unit.number === other.unit.number;
      if (each.likeness >= (isSameNumber ? Math.min(REWRITTEN, least) : least)) found.push(each);
    }
  }
  return found;
}
