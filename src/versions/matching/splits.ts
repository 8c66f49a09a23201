/** Clauses that have become several, and clauses that several have become. */
import type { Pair } from "./match-units.ts";
import { Parts } from "./parts.ts";
import type { Unit } from "./unit.ts";

/** Clauses of the older text and the clauses that they have become, each list in reading order. */
export interface Group {
  readonly olds: readonly Unit[];
  readonly news: readonly Unit[];
}

/** For each unit that is left, the unit of the other text of which it is a part. */
function wholesOf(
  left: readonly Unit[],
  partnerOf: ReadonlyMap<Unit, Unit>,
  parts: Parts,
): Map<Unit, Unit> {
  const found = new Map<Unit, Unit>();
  for (const part of left) {
    let best = 0;
    for (const [whole, partner] of partnerOf) {
      const share = parts.share(part, whole, partner);
      if (share <= best) continue;
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
  const parts = new Parts(olds, news);
  const splitFrom = wholesOf(
    news.filter((unit) => !back.has(unit)),
    forward,
    parts,
  );
  const joinedInto = wholesOf(
    olds.filter((unit) => !forward.has(unit)),
    back,
    parts,
  );
  const inOrder = (units: readonly Unit[]) =>
    units.toSorted((one, other) => one.order - other.order);
  const keys = (map: ReadonlyMap<Unit, Unit>, value: Unit) =>
    [...map].filter(([, whole]) => whole === value).map(([part]) => part);
  return pairs.map(([old, other]) => ({
    olds: inOrder([old, ...keys(joinedInto, other)]),
    news: inOrder([other, ...keys(splitFrom, old)]),
  }));
}
