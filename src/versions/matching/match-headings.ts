/** Pairs the headings of two texts: by their words, and by the provisions below them that are the same. */
import { pairsOf, weightsOf } from "./likeness.ts";
import type { Pair } from "./match-units.ts";
import type { Group } from "./splits.ts";
import type { Unit } from "./unit.ts";

const LEAST = 0.34;
const SAME_NUMBER = 0.05;
/** Likeness that the same depth adds: a part with one chapter has the same provisions as the chapter. */
const SAME_DEPTH = 0.1;

function depthOf(unit: Unit): number {
  return unit.parent === null ? 0 : 1 + depthOf(unit.parent);
}

function* above(unit: Unit): Generator<Unit> {
  for (let next = unit.parent; next !== null; next = next.parent) yield next;
}

/** Numbers of provisions by heading: all of them, and those that two headings share. */
function votesOf(groups: readonly Group[], loose: readonly Unit[]) {
  const all = new Map<Unit, number>();
  const shared = new Map<Unit, Map<Unit, number>>();
  const count = (unit: Unit) => all.set(unit, (all.get(unit) ?? 0) + 1);
  for (const unit of [...groups.flatMap(({ olds, news }) => [...olds, ...news]), ...loose]) {
    for (const heading of above(unit)) count(heading);
  }
  for (const { olds, news } of groups) {
    const [old] = olds;
    const [other] = news;
    if (old === undefined || other === undefined) continue;
    for (const one of above(old)) {
      const votes = shared.get(one) ?? new Map<Unit, number>();
      for (const its of above(other)) votes.set(its, (votes.get(its) ?? 0) + 1);
      shared.set(one, votes);
    }
  }
  return { all, shared };
}

/**
 * Pairs headings, each at most once.
 *
 * @param groups the provisions that are the same in both texts
 * @param loose the other provisions
 */
export function matchHeadings(
  olds: readonly Unit[],
  news: readonly Unit[],
  groups: readonly Group[],
  loose: readonly Unit[],
): Pair[] {
  const { all, shared } = votesOf(groups, loose);
  const pairs = new Map([...olds, ...news].map((unit) => [unit, pairsOf(unit.words)]));
  const none = new Set<string>();
  const weights = weightsOf([...pairs.values()]);
  const candidates = olds.flatMap((old) =>
    news.map((other) => {
      const [own, its] = [pairs.get(old) ?? none, pairs.get(other) ?? none];
      const total = weights.sum(own) + weights.sum(its);
      const words =
        old.words === other.words ? 1 : total === 0 ? 0 : (2 * weights.shared(own, its)) / total;
      const most = Math.max(all.get(old) ?? 0, all.get(other) ?? 0, 1);
      const votes = (shared.get(old)?.get(other) ?? 0) / most;
      const likeness = (words + votes) / 2;
      const rank =
        likeness +
        (old.number === other.number ? SAME_NUMBER : 0) +
        (depthOf(old) === depthOf(other) ? SAME_DEPTH : 0);
      return { old, other, likeness, rank };
    }),
  );
  const forward = new Map<Unit, Unit>();
  const taken = new Set<Unit>();
  const best = candidates
    .filter(({ likeness }) => likeness >= LEAST)
    .toSorted((one, other) => other.rank - one.rank || one.old.order - other.old.order);
  for (const { old, other } of best) {
    if (forward.has(old) || taken.has(other)) continue;
    forward.set(old, other);
    taken.add(other);
  }
  return [...forward];
}
