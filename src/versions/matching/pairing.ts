/** Pairs of units while they are found: each unit has at most one partner. */
import type { Candidate, Weighed } from "./candidates.ts";

/** The partners that were found so far. */
export class Pairing {
  readonly #forward = new Map<Weighed, Weighed>();
  readonly #back = new Map<Weighed, Weighed>();

  /** The partner of a unit of the older text. */
  of(old: Weighed): Weighed | undefined {
    return this.#forward.get(old);
  }

  /** True for a unit of either text that has a partner. */
  has(unit: Weighed): boolean {
    return this.#forward.has(unit) || this.#back.has(unit);
  }

  /** Number of pairs. */
  get size(): number {
    return this.#forward.size;
  }

  /** Pairs the candidates, best first, whose units are both free. */
  take(candidates: readonly Candidate[], rank: (each: Candidate) => number): void {
    const ranked = candidates.map((each) => ({ each, rank: rank(each) }));
    const sorted = ranked.toSorted(
      (one, other) =>
        other.rank - one.rank ||
        one.each.old.place - other.each.old.place ||
        one.each.new.place - other.each.new.place,
    );
    for (const { each } of sorted) {
      if (this.has(each.old) || this.has(each.new)) continue;
      this.#forward.set(each.old, each.new);
      this.#back.set(each.new, each.old);
    }
  }

  /** Every pair. */
  [Symbol.iterator](): Iterator<readonly [Weighed, Weighed]> {
    return this.#forward.entries();
  }
}
