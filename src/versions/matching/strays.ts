/** Clauses without a counterpart whose words stand in another place of the other text, as an article, an item or a paragraph. */
import { likenessOf, pairsOf, type Weights, weightsOf } from "./likeness.ts";
import type { Group } from "./splits.ts";
import { bareWords, ownParts, type Unit } from "./unit.ts";

/** Least likeness of two clauses that both have no counterpart. */
const ALIKE = 0.75;
/** Least share of a clause that stands in a paragraph of another one, and least likeness of the two. */
const IN_PARAGRAPH = { contained: 0.8, alike: 0.5 };
/** Least share of its words that stand there and not in the clauses that are known to have become the other one. */
const OWN_SHARE = 0.4;
/** The same for an item in the provision that its own has become: a list that was made of a paragraph, or a paragraph of a list. */
const WITHIN = { contained: 0.45, ownShare: 0.3 };
/** A text with fewer pairs is too short to be known in another place. */
const SHORT = 8;

type Pairs = ReadonlySet<string>;

/** The own words of a unit, without those of its items. */
interface Own {
  readonly unit: Unit;
  readonly isOld: boolean;
  readonly pairs: Pairs;
  readonly weight: number;
  readonly paragraphs: readonly Pairs[];
}

function inOrder(units: readonly Unit[]): Unit[] {
  return units.toSorted((one, other) => one.order - other.order);
}

/** Groups that grow by strays. */
class Growing {
  readonly #groups: Set<Group>;
  readonly #of = new Map<Unit, Group>();

  constructor(groups: readonly Group[]) {
    this.#groups = new Set(groups);
    for (const group of groups) this.#enter(group);
  }

  #enter(group: Group): void {
    for (const unit of [...group.olds, ...group.news]) this.#of.set(unit, group);
  }

  of(unit: Unit | null): Group | undefined {
    return unit === null ? undefined : this.#of.get(unit);
  }

  /** Adds units to the group of a unit, which is a new group if it had none. */
  add(place: Own, stray: Own): void {
    const before = this.#of.get(place.unit);
    const side = (isOld: boolean) =>
      [place, stray].filter((own) => own.isOld === isOld).map(({ unit }) => unit);
    const group = {
      olds: inOrder([...new Set([...(before?.olds ?? []), ...side(true)])]),
      news: inOrder([...new Set([...(before?.news ?? []), ...side(false)])]),
    };
    if (before !== undefined) this.#groups.delete(before);
    this.#groups.add(group);
    this.#enter(group);
  }

  all(): Group[] {
    return [...this.#groups];
  }
}

/** The share of a stray that stands in a clause of the other text; 0 if that is no place for it. */
function shareIn(
  stray: Own,
  place: Own,
  others: readonly Pairs[] | null,
  isWithin: boolean,
  weights: Weights,
): number {
  const share = weights.shared(stray.pairs, place.pairs) / stray.weight;
  if (share < (isWithin ? WITHIN.contained : Math.min(ALIKE, IN_PARAGRAPH.contained))) return 0;
  if (!isWithin) {
    const isAlike = others === null && likenessOf(stray.pairs, place.pairs, weights) >= ALIKE;
    const isParagraph = (paragraph: Pairs) =>
      weights.shared(stray.pairs, paragraph) >= IN_PARAGRAPH.contained * stray.weight &&
      likenessOf(stray.pairs, paragraph, weights) >= IN_PARAGRAPH.alike;
    if (!isAlike && !place.paragraphs.some(isParagraph)) return 0;
  }
  if (others === null) return share;
  const alone = new Set(
    [...stray.pairs].filter((pair) => !others.some((pairs) => pairs.has(pair))),
  );
  const ownShare = weights.shared(alone, place.pairs) / stray.weight;
  return ownShare >= (isWithin ? WITHIN.ownShare : OWN_SHARE) ? share : 0;
}

/**
 * The groups with the clauses that are left, where their own words, without those of their items, stand in another clause:
 * as a new group if it is left too, otherwise as a part of its group.
 *
 * @param olds the provisions and items of the older text
 */
export function withStrays(
  groups: readonly Group[],
  olds: readonly Unit[],
  news: readonly Unit[],
): Group[] {
  const growing = new Growing(groups);
  const texts = new Map(
    [...olds, ...news].map((unit) => {
      const paragraphs = ownParts(unit.clause).map(bareWords);
      return [unit, { pairs: pairsOf(paragraphs.join("")), paragraphs: paragraphs.map(pairsOf) }];
    }),
  );
  const weights = weightsOf(Array.from(texts.values(), ({ pairs }) => pairs));
  const ownOf = (units: readonly Unit[], isOld: boolean) =>
    units.flatMap((unit): Own[] => {
      const text = texts.get(unit);
      return text === undefined ? [] : [{ unit, isOld, ...text, weight: weights.sum(text.pairs) }];
    });
  const [own, its] = [ownOf(olds, true), ownOf(news, false)];
  const found = [[own, its] as const, [its, own] as const].flatMap(([strays, places]) =>
    strays
      .filter(({ unit, pairs }) => growing.of(unit) === undefined && pairs.size >= SHORT)
      .flatMap((stray) =>
        places.map((place) => {
          const group = growing.of(place.unit);
          const others = group && (place.isOld ? group.news : group.olds);
          const isWithin = group !== undefined && growing.of(stray.unit.parent) === group;
          const known = others?.flatMap((unit) => texts.get(unit)?.pairs ?? []) ?? null;
          return { stray, place, share: shareIn(stray, place, known, isWithin, weights) };
        }),
      ),
  );
  const best = found
    .filter(({ share }) => share > 0)
    .toSorted((one, other) => other.share - one.share);
  for (const { stray, place } of best) {
    if (growing.of(stray.unit) === undefined) growing.add(place, stray);
  }
  return growing.all();
}
