/** Groups of the items of provisions. */
import { pairsOf } from "./likeness.ts";
import { ITEMS, matchUnits } from "./match-units.ts";
import { type Group, groupSplits } from "./splits.ts";
import type { Provision } from "./tiers.ts";
import type { Unit } from "./unit.ts";

/** A text with fewer pairs may stand in several lists by chance. */
const SHORT = 8;

/** The items by their words, if no other item of the text has the same words. */
function byUniqueWords(items: readonly Unit[]): Map<string, Unit> {
  const found = new Map<string, Unit>();
  for (const [words, units] of Map.groupBy(items, (item) => item.words)) {
    const [only] = units;
    if (only !== undefined && units.length === 1) found.set(words, only);
  }
  return found;
}

/**
 * The groups of items within the groups of their provisions. An item that stands word for word in another provision has
 * gone there, though an item beside it may have its number now.
 */
export function itemGroups(
  groups: readonly Group[],
  olds: readonly Provision[],
  news: readonly Provision[],
): Group[] {
  const itemsOf = new Map<Unit, readonly Unit[]>(
    [...olds, ...news].map((each) => [each, each.items]),
  );
  const below = (units: readonly Unit[]) => units.flatMap((unit) => itemsOf.get(unit) ?? []);
  const groupOf = new Map<Unit, Group>();
  for (const group of groups) {
    for (const item of below([...group.olds, ...group.news])) groupOf.set(item, group);
  }
  const unique = byUniqueWords(below(news));
  const gone = [...byUniqueWords(below(olds))].flatMap(([words, old]): Group[] => {
    const other = unique.get(words);
    if (other === undefined || pairsOf(words).size < SHORT) return [];
    const isWithin = groupOf.has(old) && groupOf.get(old) === groupOf.get(other);
    return isWithin ? [] : [{ olds: [old], news: [other] }];
  });
  const taken = new Set(gone.flatMap((group) => [...group.olds, ...group.news]));
  const within = groups.flatMap((group) => {
    const [own, its] = [group.olds, group.news].map((units) =>
      below(units).filter((item) => !taken.has(item)),
    );
    return own === undefined || its === undefined
      ? []
      : groupSplits(matchUnits(own, its, ITEMS), own, its);
  });
  return [...within, ...gone];
}
