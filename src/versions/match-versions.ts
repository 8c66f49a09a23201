/** What became of each clause of one version in another: the clauses of both in groups, with the kinds of their changes. */
import type { Clause } from "../model/types.ts";
import type { ChangeKind } from "../model/versions/versions.ts";
import { heaviestRise } from "./longest-rise.ts";
import { matchHeadings } from "./match-headings.ts";
import { DISTANT_ITEMS, ITEMS, matchUnits, PROVISIONS } from "./match-units.ts";
import { type Group, groupSplits } from "./splits.ts";
import { type Provision, tiersOf } from "./tiers.ts";
import { ownText, type Unit } from "./unit.ts";

/** Clauses of two versions that are the same provision; one list is empty for a new or a repealed clause. */
export interface Relation {
  readonly olds: readonly Clause[];
  readonly news: readonly Clause[];
  /** Empty for an unchanged clause. */
  readonly kinds: readonly ChangeKind[];
}

function itemsOf(units: readonly Unit[], provisions: ReadonlyMap<Unit, Provision>): Unit[] {
  return units.flatMap((unit) => provisions.get(unit)?.items ?? []);
}

/** Groups of the items of provisions: those within the same provision first, then those that went to another one. */
function itemGroups(
  groups: readonly Group[],
  olds: readonly Provision[],
  news: readonly Provision[],
): Group[] {
  const provisions = new Map<Unit, Provision>([...olds, ...news].map((each) => [each, each]));
  const found = groups.flatMap((group) => {
    const [own, its] = [itemsOf(group.olds, provisions), itemsOf(group.news, provisions)];
    return groupSplits(matchUnits(own, its, ITEMS), own, its);
  });
  const isGrouped = new Set(found.flatMap((group) => [...group.olds, ...group.news]));
  const left = (units: readonly Provision[]) =>
    units.flatMap(({ items }) => items.filter((item) => !isGrouped.has(item)));
  const distant = matchUnits(left(olds), left(news), DISTANT_ITEMS);
  return [...found, ...distant.map(([old, other]) => ({ olds: [old], news: [other] }))];
}

function loose<Each extends Unit>(units: readonly Each[], groups: readonly Group[]): Each[] {
  const grouped = new Set(groups.flatMap(({ olds, news }) => [...olds, ...news]));
  return units.filter((unit) => !grouped.has(unit));
}

/** Compares two versions, given as trees of clauses. Each clause of both stands in one relation; in the order of the newer. */
export function matchVersions(old: readonly Clause[], other: readonly Clause[]): Relation[] {
  const [olds, news] = [tiersOf(old), tiersOf(other)];
  const matched = matchUnits(olds.provisions, news.provisions, PROVISIONS);
  const provisions = groupSplits(matched, olds.provisions, news.provisions);
  const headings = matchHeadings(olds.headings, news.headings, provisions, [
    ...loose(olds.provisions, provisions),
    ...loose(news.provisions, provisions),
  ]).map(([one, its]) => ({ olds: [one], news: [its] }));
  const groups = [
    ...headings,
    ...provisions,
    ...itemGroups(provisions, olds.provisions, news.provisions),
  ];
  const allOlds = [...olds.headings, ...olds.provisions.flatMap((each) => [each, ...each.items])];
  const allNews = [...news.headings, ...news.provisions.flatMap((each) => [each, ...each.items])];
  const moved = movedGroups(groups, allOlds);
  const relations: Placed[] = [
    ...groups.map((group) => ({ ...group, kinds: kindsOf(group, moved.has(group)) })),
    ...loose(allOlds, groups).map((unit): Placed => ({ olds: [unit], news: [], kinds: ["gone"] })),
    ...loose(allNews, groups).map((unit): Placed => ({ olds: [], news: [unit], kinds: ["new"] })),
  ];
  return inReadingOrder(relations, allOlds).map(({ olds, news, kinds }) => ({
    olds: olds.map(({ clause }) => clause),
    news: news.map(({ clause }) => clause),
    kinds,
  }));
}

interface Placed extends Group {
  readonly kinds: readonly ChangeKind[];
}

function textOf(units: readonly Unit[]): string {
  return units.map(({ clause }) => ownText(clause)).join("\n");
}

function kindsOf({ olds, news }: Group, isMoved: boolean): ChangeKind[] {
  const [old] = olds;
  const [other] = news;
  const isOne = olds.length === 1 && news.length === 1;
  const isRenumbered = isOne && old?.number !== other?.number;
  // Where clauses are split or joined, paragraphs necessarily begin elsewhere.
  const wordsOf = (units: readonly Unit[]) =>
    isOne ? textOf(units) : textOf(units).replaceAll("\n", "");
  return [
    ...(wordsOf(olds) === wordsOf(news) ? [] : (["amended"] as const)),
    ...(isRenumbered ? (["renumbered"] as const) : []),
    ...(isMoved ? (["moved"] as const) : []),
    ...(news.length > 1 ? (["split"] as const) : []),
    ...(olds.length > 1 ? (["joined"] as const) : []),
  ];
}

/**
 * The groups that have another place: under a heading that is not the same, or out of the order that their neighbours have
 * kept. Headings that only one version has count as absent.
 */
function movedGroups(groups: readonly Group[], olds: readonly Unit[]): Set<Group> {
  const groupOf = new Map(
    groups.flatMap((group) => [...group.olds, ...group.news].map((unit) => [unit, group] as const)),
  );
  const groupAbove = (unit: Unit | undefined): Group | null => {
    let next = unit?.parent ?? null;
    while (next !== null && !groupOf.has(next)) next = next.parent;
    return next === null ? null : (groupOf.get(next) ?? null);
  };
  const sizes = new Map<Unit, number>();
  for (const unit of olds) {
    for (let next: Unit | null = unit; next !== null; next = next.parent) {
      sizes.set(next, (sizes.get(next) ?? 0) + 1);
    }
  }
  const moved = new Set<Group>();
  const siblings = new Map<Group | null, Group[]>();
  for (const group of groups) {
    const above = groupAbove(group.olds[0]);
    if (above !== groupAbove(group.news[0])) moved.add(group);
    else siblings.set(above, [...(siblings.get(above) ?? []), group]);
  }
  for (const group of siblings.values()) {
    const inOldOrder = group.toSorted(
      (one, other) => (one.olds[0]?.order ?? 0) - (other.olds[0]?.order ?? 0),
    );
    const kept = heaviestRise(
      inOldOrder.map(({ olds: [old], news: [other] }) => ({
        position: other?.order ?? 0,
        weight: old === undefined ? 1 : (sizes.get(old) ?? 1),
      })),
    );
    for (const [index, each] of inOldOrder.entries()) if (!kept.has(index)) moved.add(each);
  }
  return moved;
}

/** The relations in the order of the newer version; clauses that are gone stand where they stood in the older one. */
function inReadingOrder(relations: readonly Placed[], olds: readonly Unit[]): Placed[] {
  const relationOf = new Map(
    relations.flatMap((relation) => relation.olds.map((unit) => [unit, relation] as const)),
  );
  const places = new Map<Placed, readonly [number, number]>();
  for (const relation of relations) {
    const [first] = relation.news;
    if (first !== undefined) places.set(relation, [first.order, 0]);
  }
  let last: readonly [number, number] = [-1, 0];
  for (const unit of olds.toSorted((one, other) => one.order - other.order)) {
    const relation = relationOf.get(unit);
    if (relation === undefined) continue;
    const own = places.get(relation);
    // A moved clause says nothing of the place of its old neighbours.
    if (own !== undefined) {
      if (!relation.kinds.includes("moved")) last = [own[0], own[1]];
      continue;
    }
    last = [last[0], last[1] + 1];
    places.set(relation, last);
  }
  return relations.toSorted((one, other) => {
    const [[own = 0, after = 0] = [], [its = 0, later = 0] = []] = [
      places.get(one),
      places.get(other),
    ];
    return own - its || after - later;
  });
}
