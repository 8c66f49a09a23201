/** Clauses that have become several, and clauses that several have become. */
import { pairsOf, weightsOf } from "./likeness.ts";
import type { Pair } from "./match-units.ts";
import type { Unit } from "./unit.ts";

/** Clauses of the older text and the clauses that they have become, each list in reading order. */
export interface Group {
  readonly olds: readonly Unit[];
  readonly news: readonly Unit[];
}

/** Least share of a unit's words that stand in the unit of which it is a part. */
const CONTAINED = 0.55;
/** Least share of its words that stand there and not in the other part. */
const OWN_SHARE = 0.4;
/** A text with fewer pairs is too short to be known as a part of another. */
const SHORT = 8;

/** For each loose unit, the unit of the other text of which it is a part. */
function wholesOf(
  loose: readonly Unit[],
  wholes: readonly Unit[],
  partnerOf: ReadonlyMap<Unit, Unit>,
): Map<Unit, Unit> {
  const pairs = new Map(
    [...loose, ...wholes, ...partnerOf.values()].map((unit) => [unit, pairsOf(unit.words)]),
  );
  const weights = weightsOf([...pairs.values()]);
  const none = new Set<string>();
  const found = new Map<Unit, Unit>();
  for (const part of loose) {
    const own = pairs.get(part) ?? none;
    if (own.size < SHORT) continue;
    const weight = weights.sum(own);
    let best = CONTAINED;
    for (const whole of wholes) {
      const its = pairs.get(whole) ?? none;
      const partner = partnerOf.get(whole);
      if (partner === undefined) continue;
      const share = weights.shared(own, its) / weight;
      if (share < best) continue;
      const others = pairs.get(partner) ?? none;
      const alone = new Set([...own].filter((pair) => !others.has(pair)));
      if (weights.shared(alone, its) / weight < OWN_SHARE) continue;
      best = share;
      found.set(part, whole);
    }
  }
  return found;
}

/** The pairs as groups, with the units that are left taken into the groups of which they are parts. */
export function groupSplits(
  pairs: readonly Pair[],
  olds: readonly Unit[],
  news: readonly Unit[],
): Group[] {
  const forward = new Map(pairs);
  const back = new Map(pairs.map(([old, other]) => [other, old] as const));
  const looseOlds = olds.filter((unit) => !forward.has(unit));
  const looseNews = news.filter((unit) => !back.has(unit));
  const splitFrom = wholesOf(looseNews, olds, forward);
  const joinedInto = wholesOf(looseOlds, news, back);
  const inOrder = (units: readonly Unit[]) =>
    units.toSorted((one, other) => one.order - other.order);
  const keys = (map: ReadonlyMap<Unit, Unit>, value: Unit) =>
    [...map].filter(([, whole]) => whole === value).map(([part]) => part);
  return pairs.map(([old, other]) => ({
    olds: inOrder([old, ...keys(joinedInto, other)]),
    news: inOrder([other, ...keys(splitFrom, old)]),
  }));
}
