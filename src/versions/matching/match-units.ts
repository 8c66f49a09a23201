/** Pairs the units of two texts that are the same provision: by their words, then by their numbers and neighbours. */
import {
  type Candidate,
  candidateFinder,
  containment,
  haveSameNumber,
  isAlike,
  repealedCandidates,
  type Texts,
  type Weighed,
  weighTexts,
} from "./candidates.ts";
import { besideNeighbours, nearness, soleBetween } from "./neighbours.ts";
import { Pairing } from "./pairing.ts";
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

/** Likeness that the same number adds. It decides between texts that are alike, and pairs no others. */
const SAME_NUMBER = 0.05;
/** Likeness that the same relative position adds. */
const SAME_POSITION = 0.04;
/** Likeness that the same neighbours add. */
const SAME_NEIGHBOURS = 0.2;
/** Likeness by which the candidates of sure pairs surpass all others. */
const SURE = 0.15;
/** Least likeness of two units of which one stands, word for word, as a paragraph in another unit. */
const UNLIKE_ITS_PLACE = 0.8;
/** Neighbours are asked again so many times after they have paired more units. */
const ROUNDS = 3;

/** Tells whether a text is a paragraph of a unit that has other ones. */
function paragraphFinder(units: readonly Weighed[]): (words: string, besides: Unit) => boolean {
  const having = new Map<string, Unit[]>();
  for (const { unit } of units) {
    if (unit.parts.length < 2) continue;
    for (const words of unit.parts) having.set(words, [...(having.get(words) ?? []), unit]);
  }
  return (words, besides) => having.get(words)?.some((unit) => unit !== besides) ?? false;
}

/** Leaves out candidates of a unit that is a paragraph of another one, word for word, and less like this one. */
function paragraphFilter({ olds, news }: Texts): (candidates: readonly Candidate[]) => Candidate[] {
  const [inOld, inNew] = [paragraphFinder(olds), paragraphFinder(news)];
  return (candidates) =>
    candidates.filter(
      ({ old, new: other, likeness }) =>
        likeness >= UNLIKE_ITS_PLACE ||
        !(inOld(other.unit.words, old.unit) || inNew(old.unit.words, other.unit)),
    );
}

/** The candidates that no other one comes near, for either of their units. */
function sureOnes(candidates: readonly Candidate[]): Candidate[] {
  const byUnit = new Map<Weighed, Candidate[]>();
  for (const each of candidates) {
    for (const unit of [each.old, each.new]) {
      const its = byUnit.get(unit) ?? [];
      its.push(each);
      byUnit.set(unit, its);
    }
  }
  const isBest = (each: Candidate, unit: Weighed) =>
    (byUnit.get(unit) ?? []).every(
      (rival) => rival === each || rival.likeness + SURE <= each.likeness,
    );
  return candidates.filter((each) => isBest(each, each.old) && isBest(each, each.new));
}

/** Pairs units, each at most once. Takes time in proportion to the number of units and of the candidates for each. */
export function matchUnits(olds: readonly Unit[], news: readonly Unit[], demands: Demands): Pair[] {
  const texts: Texts = weighTexts(olds, news);
  const pairing = new Pairing();
  const rank = (each: Candidate) => {
    const { old, new: other, likeness } = each;
    const distance = Math.abs(old.place / olds.length - other.place / news.length);
    return likeness + (haveSameNumber(each) ? SAME_NUMBER : 0) + SAME_POSITION * (1 - distance);
  };
  const rankBeside = (each: Candidate) =>
    rank(each) + SAME_NEIGHBOURS * nearness(each, texts, pairing);
  const candidatesFor = candidateFinder(texts);
  const possible = paragraphFilter(texts);
  const all = possible(texts.olds.flatMap(candidatesFor));
  pairing.take(
    sureOnes(all).filter((each) => isAlike(each, demands.anywhere)),
    rank,
  );
  pairing.take(
    all.filter((each) => isAlike(each, demands.anywhere)),
    rankBeside,
  );
  pairing.take(repealedCandidates(texts), rank);
  const { between, contained } = demands;
  if (between !== null) {
    for (let round = 0, before = -1; round < ROUNDS && before < pairing.size; round++) {
      before = pairing.size;
      pairing.take(possible(besideNeighbours(texts, pairing, between)), rankBeside);
    }
  }
  if (contained !== null) {
    pairing.take(
      all.filter((each) => !pairing.has(each.old) && containment(each, texts.weights) >= contained),
      rankBeside,
    );
  }
  if (between !== null) pairing.take(possible(soleBetween(texts, pairing)), rank);
  return Array.from(pairing, ([old, other]): Pair => [old.unit, other.unit]).toSorted(
    ([one], [other]) => one.order - other.order,
  );
}
