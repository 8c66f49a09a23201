/** What the neighbours of two units tell: whether both stand beside units that are the same. */
import {
  type Candidate,
  candidate,
  containment,
  haveSameNumber,
  type Texts,
  type Weighed,
} from "./candidates.ts";
import type { Pairing } from "./pairing.ts";

/** Farthest neighbour that is asked. */
const REACH = 3;
/** Distance from the place beside a neighbour's partner at which the neighbour tells nothing. */
const FAR = 4;
/** Least likeness of two units with the same number between the same neighbours. */
const REWRITTEN = 0.1;
/** Least likeness of the only two units that are left between the same neighbours. */
const SOLE = 0.1;
/** Least share of the shorter of them that the longer one contains. */
const SOLE_SHARE = 0.3;
/** Least share of a unit's words that stand in a neighbour's counterpart and not in the neighbour: the unit is a part of it. */
const PART = 0.35;

/** How near a unit stands to the place where its neighbours on one side tell to expect it, from 0 to 1. */
function nearnessFrom(each: Candidate, step: 1 | -1, texts: Texts, pairing: Pairing): number {
  const { old, new: other } = each;
  let best = 0;
  for (let far = step; Math.abs(far) <= REACH; far += step) {
    const neighbour = texts.olds[old.place + far];
    // Both texts end at the same place.
    const end = step === 1 ? texts.news.length : -1;
    const at = neighbour === undefined ? end : pairing.of(neighbour)?.place;
    if (at !== undefined) best = Math.max(best, 1 - Math.abs(other.place - (at - far)) / FAR);
    if (neighbour === undefined) break;
  }
  return best;
}

/** How near two units stand to the same neighbours: 1 if they follow one pair and precede another, 0 if no pair is near. */
export function nearness(each: Candidate, texts: Texts, pairing: Pairing): number {
  return (nearnessFrom(each, -1, texts, pairing) + nearnessFrom(each, 1, texts, pairing)) / 2;
}

/** For each unit of the older text, the units of the newer one between the partners of its next neighbours on both sides. */
function gapsOf({ olds, news }: Texts, pairing: Pairing): (readonly Weighed[])[] {
  const ends: number[] = [];
  let after = news.length;
  for (const old of olds.toReversed()) {
    ends.push(after);
    after = pairing.of(old)?.place ?? after;
  }
  ends.reverse();
  let before = -1;
  return olds.map((old, place) => {
    const partner = pairing.of(old);
    if (partner !== undefined) {
      before = partner.place;
      return [];
    }
    return news.slice(before + 1, Math.max(before + 1, ends[place] ?? news.length));
  });
}

/** The units of the newer text near those places at which the neighbours of a unit tell to expect it. */
function near(old: Weighed, { olds, news }: Texts, pairing: Pairing): Weighed[] {
  return olds.slice(Math.max(0, old.place - REACH), old.place + REACH + 1).flatMap((neighbour) => {
    const at = pairing.of(neighbour)?.place;
    if (at === undefined) return [];
    const expected = at + old.place - neighbour.place;
    return news.slice(Math.max(0, expected - FAR + 1), Math.max(0, expected + FAR));
  });
}

/** True for a unit that is a part of a neighbour's counterpart, as one that was split off. */
function isPart(
  unit: Weighed,
  pairs: readonly (readonly [Weighed, Weighed])[],
  { weights }: Texts,
): boolean {
  return pairs.some(([neighbour, counterpart]) => {
    const alone = new Set([...unit.pairs].filter((pair) => !neighbour.pairs.has(pair)));
    return weights.shared(alone, counterpart.pairs) >= PART * unit.weight;
  });
}

/** True if one of two units is a part of what a neighbour was or has become. */
function isSplitOff({ old, new: other }: Candidate, texts: Texts, pairing: Pairing): boolean {
  const beside = texts.olds
    .slice(Math.max(0, old.place - 1), old.place + 2)
    .flatMap((neighbour) => {
      const partner = pairing.of(neighbour);
      return partner === undefined ? [] : [[neighbour, partner] as const];
    });
  const turned = beside.map(([neighbour, partner]) => [partner, neighbour] as const);
  return isPart(old, beside, texts) || isPart(other, turned, texts);
}

/**
 * Candidates among the units that are left: between the same neighbours, or near them.
 *
 * @param least least likeness of the two units
 */
export function besideNeighbours(texts: Texts, pairing: Pairing, least: number): Candidate[] {
  const gaps = gapsOf(texts, pairing);
  return texts.olds.flatMap((old) => {
    if (pairing.has(old)) return [];
    const between = new Set(gaps[old.place]);
    return [...new Set([...between, ...near(old, texts, pairing)])].flatMap((other) => {
      if (pairing.has(other)) return [];
      const each = candidate(old, other, texts);
      const isRewritten = between.has(other) && haveSameNumber(each);
      const demand = isRewritten ? Math.min(REWRITTEN, least) : least;
      return each.likeness >= demand && !isSplitOff(each, texts, pairing) ? [each] : [];
    });
  });
}

/** True if two units stand alike below the parents of their neighbours. */
function haveSameParents(pairs: readonly (readonly [Weighed, Weighed])[]): boolean {
  const [[old, other] = []] = pairs;
  return pairs.every(
    ([one, its]) =>
      (one.unit.parent === old?.unit.parent) === (its.unit.parent === other?.unit.parent),
  );
}

/** Candidates that are the only units left on both sides between the same two neighbours: a provision that was written anew. */
export function soleBetween(texts: Texts, pairing: Pairing): Candidate[] {
  const { olds, news, weights } = texts;
  return olds.flatMap((old) => {
    const [before, after] = [olds[old.place - 1], olds[old.place + 1]];
    if (pairing.has(old) || before === undefined || after === undefined) return [];
    const [start, end] = [pairing.of(before), pairing.of(after)];
    const other = start && news[start.place + 1];
    if (start === undefined || end === undefined || other === undefined) return [];
    if (pairing.has(other) || end.place !== other.place + 1) return [];
    const pairs = [[old, other] as const, [before, start] as const, [after, end] as const];
    const each = candidate(old, other, texts);
    const isSame =
      haveSameNumber(each) || each.likeness >= SOLE || containment(each, weights) >= SOLE_SHARE;
    return isSame && haveSameParents(pairs) && !isSplitOff(each, texts, pairing) ? [each] : [];
  });
}
