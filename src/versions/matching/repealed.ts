/** Clauses that only say that they were repealed: they keep a number, and are no provision. */
import type { Group } from "./splits.ts";
import { isRepealed, type Unit } from "./unit.ts";

/** The groups by unit. */
function byUnit(groups: readonly Group[]): Map<Unit, Group> {
  return new Map(
    groups.flatMap((group) => [...group.olds, ...group.news].map((unit) => [unit, group] as const)),
  );
}

/**
 * The groups with the clauses that were repealed: each such clause belongs to the clause that had its number in the other
 * text. A repealed clause of the older text, whose number was given to a clause that stood elsewhere, stays alone.
 *
 * @param olds all units of one tier
 */
export function withRepealed(
  groups: readonly Group[],
  olds: readonly Unit[],
  news: readonly Unit[],
): Group[] {
  const known = byUnit(groups);
  const haveSameParent = (old: Unit, other: Unit) => {
    if (old.parent === null || other.parent === null) return old.parent === other.parent;
    return known.get(old.parent)?.news.includes(other.parent) ?? false;
  };
  const result = new Map(groups.map((group) => [group, group]));
  const added: Group[] = [];
  const used = new Set<Unit>();
  for (const other of news) {
    const numbered = olds.filter(({ number }) => number !== "" && number === other.number);
    const isPossible = (old: Unit) => !used.has(old) && (isRepealed(old) || isRepealed(other));
    const old =
      numbered.find((each) => haveSameParent(each, other)) ??
      (numbered.length === 1 ? numbered[0] : undefined);
    if (old === undefined || !isPossible(old)) continue;
    const [before, after] = [known.get(old), known.get(other)];
    if (after !== undefined) continue;
    used.add(old);
    if (before === undefined) added.push({ olds: [old], news: [other] });
    else {
      const whole = result.get(before) ?? before;
      const all = [...whole.news, other].toSorted((one, its) => one.order - its.order);
      result.set(before, { olds: whole.olds, news: all });
    }
  }
  return [...result.values(), ...added];
}
