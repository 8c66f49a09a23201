/** Clauses without a counterpart whose words stand in another place of the other text, as an article, an item or a paragraph. */
import {
  likenessOf,
  pairsOf,
  type WeighedPairs,
  type Weights,
  weightsOf,
  weighWords,
} from "./likeness.ts";
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

/** The own words of a unit, without those of its items. */
interface Own extends WeighedPairs {
  readonly unit: Unit;
  readonly isOld: boolean;
  /** The bare words of each paragraph. */
  readonly paragraphs: readonly string[];
}

/** The clauses of the other text that a place is known to come from, or to have become; null if it is left too. */
type Known = readonly Unit[] | null;

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

/** Finds the places of strays. */
class Places {
  readonly #weights: Weights;
  readonly olds: readonly Own[];
  readonly news: readonly Own[];
  readonly #of = new Map<Unit, Own>();

  constructor(olds: readonly Unit[], news: readonly Unit[]) {
    const paragraphsOf = (unit: Unit) => ownParts(unit.clause).map(bareWords);
    const texts = new Map([...olds, ...news].map((unit) => [unit, paragraphsOf(unit)]));
    const weights = weightsOf(Array.from(texts.values(), (texts) => pairsOf(texts.join(""))));
    const weigh = (units: readonly Unit[], isOld: boolean) =>
      units.map((unit): Own => {
        const paragraphs = texts.get(unit) ?? [];
        const own = {
          ...weighWords(paragraphs.join(""), weights),
          ...{ unit, isOld, paragraphs },
        };
        this.#of.set(unit, own);
        return own;
      });
    this.#weights = weights;
    this.olds = weigh(olds, true);
    this.news = weigh(news, false);
  }

  /** The share of a stray that stands in a clause of the other text; 0 if that is no place for it. */
  share(stray: Own, place: Own, known: Known, isWithin: boolean): number {
    const weights = this.#weights;
    const share = weights.shared(stray.pairs, place.pairs) / stray.weight;
    if (share < (isWithin ? WITHIN.contained : Math.min(ALIKE, IN_PARAGRAPH.contained))) return 0;
    if (!isWithin) {
      const isAlike = known === null && likenessOf(stray, place, weights) >= ALIKE;
      const isParagraph = (words: string) => {
        const paragraph = weighWords(words, weights);
        const shared = weights.shared(stray.pairs, paragraph.pairs);
        return (
          shared >= IN_PARAGRAPH.contained * stray.weight &&
          likenessOf(stray, paragraph, weights) >= IN_PARAGRAPH.alike
        );
      };
      if (!isAlike && !place.paragraphs.some(isParagraph)) return 0;
    }
    if (known === null) return share;
    const others = known.flatMap((unit) => this.#of.get(unit)?.pairs ?? []);
    const alone = new Set(
      [...stray.pairs].filter((pair) => !others.some((pairs) => pairs.has(pair))),
    );
    const ownShare = weights.shared(alone, place.pairs) / stray.weight;
    return ownShare >= (isWithin ? WITHIN.ownShare : OWN_SHARE) ? share : 0;
  }
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
  const places = new Places(olds, news);
  const isStray = ({ unit, pairs }: Own) => growing.of(unit) === undefined && pairs.size >= SHORT;
  const found = (strays: readonly Own[], others: readonly Own[]) =>
    strays.filter(isStray).flatMap((stray) => {
      const above = growing.of(stray.unit.parent);
      return others.map((place) => {
        const group = growing.of(place.unit);
        const known = group === undefined ? null : place.isOld ? group.news : group.olds;
        const isWithin = group !== undefined && above === group;
        return { stray, place, share: places.share(stray, place, known, isWithin) };
      });
    });
  const best = [...found(places.olds, places.news), ...found(places.news, places.olds)]
    .filter(({ share }) => share > 0)
    .toSorted((one, other) => other.share - one.share);
  for (const { stray, place } of best) {
    if (growing.of(stray.unit) === undefined) growing.add(place, stray);
  }
  return growing.all();
}
