/** Tells whether a unit is a part of a unit of the other text, beside the part that is known already. */
import {
  likenessOf,
  pairsOf,
  type WeighedPairs,
  type Weights,
  weightsOf,
  weighWords,
} from "./likeness.ts";
import type { Unit } from "./unit.ts";

/** Least share of a unit's words that stand in the unit of which it is a part. */
const CONTAINED = 0.55;
/** Least share of its words that stand there and not in the other part. */
const OWN_SHARE = 0.35;
/** The same, if the part also has much of what the whole has beside the other part. */
const OWN_SHARE_OF_REST = 0.22;
const REST = 0.3;
/** Least share of a unit's words that stand in the whole, for a part that does not stand beside the other part. */
const CONTAINED_OF_REST = 0.4;
/** Least share of the rest that a part has that stands beside the other part and says it in words that it shares with it. */
const MOST_OF_REST = 0.4;
/** Least share of the whole that such a rest makes up, and of the part's words that stand in the whole. */
const REST_SHARE = 0.15;
const CONTAINED_BESIDE = 0.2;
/** Least likeness of a paragraph of the whole and a paragraph of the part. */
const SAME_PARAGRAPH = 0.45;
/** Likeness by which that paragraph surpasses every one of the other part. */
const CLEARLY = 0.15;
/** Least share of a part that such paragraphs make up, unless its first is among them. */
const PARAGRAPHS_SHARE = 0.4;
/** A text with fewer pairs is too short to be known as a part of another. */
const SHORT = 8;
/** Two texts that share less are not compared any further. */
const LITTLE = 0.1;

/** Compares units of two texts as parts and wholes. */
export class Parts {
  readonly #known = new Map<string, WeighedPairs>();
  readonly #weights: Weights;
  readonly #places: ReadonlyMap<Unit, number>;

  /** @param olds the units of both texts, each list in reading order */
  constructor(olds: readonly Unit[], news: readonly Unit[]) {
    this.#weights = weightsOf([...olds, ...news].map(({ words }) => pairsOf(words)));
    this.#places = new Map([...olds.entries(), ...news.entries()].map(([at, unit]) => [unit, at]));
  }

  #of(words: string): WeighedPairs {
    const known = this.#known.get(words);
    if (known !== undefined) return known;
    const weighed = weighWords(words, this.#weights);
    this.#known.set(words, weighed);
    return weighed;
  }

  /** The share of a unit that stands in a whole, of which the partner is the other part; 0 if the unit is no part of it. */
  share(part: Unit, whole: Unit, partner: Unit): number {
    const { pairs: own, weight } = this.#of(part.words);
    if (own.size < SHORT) return 0;
    const { pairs: its, weight: wholeWeight } = this.#of(whole.words);
    const weights = this.#weights;
    const share = weights.shared(own, its) / weight;
    if (share < LITTLE) return 0;
    const { pairs: others } = this.#of(partner.words);
    const rest = new Set([...its].filter((pair) => !others.has(pair)));
    const restWeight = weights.sum(rest);
    const shared = weights.shared(own, rest);
    const ownShare = shared / weight;
    const ofRest = restWeight === 0 ? 0 : shared / restWeight;
    const isBeside = this.#isBeside(part, partner);
    const isPart =
      (share >= CONTAINED && ownShare >= OWN_SHARE) ||
      (ownShare >= OWN_SHARE_OF_REST &&
        ofRest >= REST &&
        (isBeside || share >= CONTAINED_OF_REST)) ||
      (isBeside &&
        share >= CONTAINED_BESIDE &&
        ofRest >= MOST_OF_REST &&
        restWeight >= REST_SHARE * wholeWeight) ||
      this.#hasParagraphs(part, whole, partner);
    return isPart ? share : 0;
  }

  #isBeside(part: Unit, partner: Unit): boolean {
    return Math.abs((this.#places.get(part) ?? 0) - (this.#places.get(partner) ?? 0)) === 1;
  }

  /** True if paragraphs of the whole stand in the part, and not in the other part. */
  #hasParagraphs(part: Unit, whole: Unit, partner: Unit): boolean {
    const likeness = (one: string, other: string) =>
      likenessOf(this.#of(one), this.#of(other), this.#weights);
    const found = new Set<string>();
    for (const paragraph of whole.parts) {
      if (this.#of(paragraph).pairs.size < SHORT) continue;
      for (const own of part.parts) {
        const alike = likeness(paragraph, own);
        if (alike < SAME_PARAGRAPH) continue;
        const isClear = partner.parts.every((its) => likeness(paragraph, its) + CLEARLY <= alike);
        if (isClear) found.add(own);
      }
    }
    const [first = ""] = part.parts;
    if (found.has(first)) return true;
    const weight = (words: string) => this.#of(words).weight;
    const sum = [...found].reduce((total, words) => total + weight(words), 0);
    return sum >= PARAGRAPHS_SHARE * weight(part.words);
  }
}
