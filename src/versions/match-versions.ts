/** What became of each clause of one version in another: the clauses of both in groups, with the kinds of their changes. */
import type { Clause } from "../model/types.ts";
import type { ChangeKind } from "../model/versions/versions.ts";
import { kindsOf } from "./change-kinds.ts";
import { itemGroups } from "./matching/item-groups.ts";
import { matchHeadings } from "./matching/match-headings.ts";
import { matchUnits, PROVISIONS } from "./matching/match-units.ts";
import { withRepealed } from "./matching/repealed.ts";
import { type Group, groupSplits } from "./matching/splits.ts";
import { withStrays } from "./matching/strays.ts";
import { type Tiers, tiersOf } from "./matching/tiers.ts";
import { isRepealed, type Unit } from "./matching/unit.ts";
import { movedGroups } from "./moved-groups.ts";

/**
 * Clauses of two versions that are the same provision. One list is empty for a new clause or one that is gone; a clause
 * that only says that it was repealed stands in the relation of the clause that is gone.
 */
export interface Relation {
  readonly olds: readonly Clause[];
  readonly news: readonly Clause[];
  /** Empty for an unchanged clause. */
  readonly kinds: readonly ChangeKind[];
}

function loose<Each extends Unit>(units: readonly Each[], groups: readonly Group[]): Each[] {
  const grouped = new Set(groups.flatMap(({ olds, news }) => [...olds, ...news]));
  return units.filter((unit) => !grouped.has(unit));
}

/** Provisions and their items, in reading order. */
function allBelow({ provisions }: Tiers): Unit[] {
  return provisions.flatMap((each) => [each, ...each.items]);
}

/** The units that say more than that they were repealed. */
function inForce<Each extends Unit>(units: readonly Each[]): Each[] {
  return units.filter((unit) => !isRepealed(unit));
}

/** The groups of clauses that are the same provision, of all tiers. */
function groupsOf(olds: Tiers, news: Tiers): Group[] {
  const { provisions: own } = olds;
  const { provisions: its } = news;
  const provisions = groupSplits(matchUnits(own, its, PROVISIONS), own, its);
  const rest = [...loose(own, provisions), ...loose(its, provisions)];
  const titles = [inForce(olds.headings), inForce(news.headings)] as const;
  const headings = matchHeadings(...titles, provisions, rest).map(([one, other]) => ({
    olds: [one],
    news: [other],
  }));
  const found = [...provisions, ...itemGroups(provisions, own, its)];
  return [...headings, ...withStrays(found, inForce(allBelow(olds)), inForce(allBelow(news)))];
}

/** Compares two versions, given as trees of clauses. Each clause of both stands in one relation; in the order of the newer. */
export function matchVersions(old: readonly Clause[], other: readonly Clause[]): Relation[] {
  const [olds, news] = [tiersOf(old), tiersOf(other)];
  const allOlds = [...olds.headings, ...allBelow(olds)];
  const allNews = [...news.headings, ...allBelow(news)];
  const itemsOf = ({ provisions }: Tiers) => provisions.flatMap(({ items }) => items);
  const groups = [
    [olds.headings, news.headings] as const,
    [olds.provisions, news.provisions] as const,
    [itemsOf(olds), itemsOf(news)] as const,
  ].reduce<readonly Group[]>(
    (known, [own, its]) => withRepealed(known, own, its),
    groupsOf(olds, news),
  );
  const moved = movedGroups(groups, olds.provisions);
  const relations = [
    ...groups,
    ...loose(allOlds, groups).map((unit): Group => ({ olds: [unit], news: [] })),
    ...loose(allNews, groups).map((unit): Group => ({ olds: [], news: [unit] })),
  ].map((group): Placed => ({ ...group, kinds: kindsOf(group, moved.has(group)) }));
  return inReadingOrder(relations, allOlds).map(({ olds, news, kinds }) => ({
    olds: olds.map(({ clause }) => clause),
    news: news.map(({ clause }) => clause),
    kinds,
  }));
}

interface Placed extends Group {
  readonly kinds: readonly ChangeKind[];
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
