/** Groups of clauses that have another place than in the older text. */
import { heaviestRise } from "./longest-rise.ts";
import type { Group } from "./matching/splits.ts";
import { provisionsOf, type Unit } from "./matching/unit.ts";

/** An older clause of a group with a newer one, below headings that are the same. */
interface Stay {
  readonly group: Group;
  readonly old: Unit;
  readonly other: Unit;
}

/**
 * The groups that have another place: under a heading that is not the same, or out of the order that their neighbours have
 * kept. Headings that only one version has count as absent.
 *
 * @param provisions those of the older text: what has more of them below it is less likely to have been moved
 */
export function movedGroups(groups: readonly Group[], provisions: readonly Unit[]): Set<Group> {
  const groupOf = new Map(
    groups.flatMap((group) => [...group.olds, ...group.news].map((unit) => [unit, group] as const)),
  );
  const groupAbove = (unit: Unit | undefined): Group | null => {
    let next = unit?.parent ?? null;
    while (next !== null && !groupOf.has(next)) next = next.parent;
    return next === null ? null : (groupOf.get(next) ?? null);
  };
  const sizes = new Map<Unit, number>();
  for (const unit of provisions) {
    for (let next: Unit | null = unit; next !== null; next = next.parent) {
      sizes.set(next, (sizes.get(next) ?? 0) + 1);
    }
  }
  const moved = new Set<Group>();
  const siblings = new Map<Group | null, Stay[]>();
  for (const group of groups) {
    const olds = provisionsOf(group.olds);
    const news = provisionsOf(group.news);
    // A group stays if any of its older clauses is in order with any of its newer ones.
    const stays = olds.flatMap((old) => {
      const above = groupAbove(old);
      return news
        .filter((other) => groupAbove(other) === above)
        .map((other): [Group | null, Stay] => [above, { group, old, other }]);
    });
    moved.add(group);
    for (const [above, stay] of stays) {
      const known = siblings.get(above) ?? [];
      known.push(stay);
      siblings.set(above, known);
    }
  }
  for (const stays of siblings.values()) {
    // Of the clauses that one clause has become, a rise has one: they stand in falling order.
    const inOldOrder = stays.toSorted(
      (one, its) => one.old.order - its.old.order || its.other.order - one.other.order,
    );
    const kept = heaviestRise(
      inOldOrder.map(({ old, other }) => ({
        position: other.order,
        weight: sizes.get(old) ?? 1,
      })),
    );
    for (const [index, { group }] of inOldOrder.entries()) if (kept.has(index)) moved.delete(group);
  }
  return moved;
}
