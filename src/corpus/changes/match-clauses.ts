/** Finds for the clauses of a document what they were before: by their ids and by the sums of their words. */

/** A clause by its id, with the sum of its words. */
export interface SummedClause {
  readonly id: string;
  readonly sum: string;
}

/** The clauses of two states of a document; each is in exactly one list, in the order of its own state. */
export interface MatchedClauses<Former, Present> {
  /** The same words under the same id. */
  readonly same: readonly (readonly [former: Former, present: Present])[];
  /** The same words under another id. */
  readonly moved: readonly (readonly [former: Former, present: Present])[];
  /** Other words under the same id. */
  readonly changed: readonly (readonly [former: Former, present: Present])[];
  readonly added: readonly Present[];
  readonly removed: readonly Former[];
}

/**
 * Matches the clauses of two states. The same words under the same id come first, then the same words elsewhere, in order,
 * then the same id. So one article more, which renumbers all that follow, is one clause added and many moved.
 */
export function matchClauses<Former extends SummedClause, Present extends SummedClause>(
  former: readonly Former[],
  present: readonly Present[],
): MatchedClauses<Former, Present> {
  const left = new Set(former);
  const open = new Set(present);
  const pairUp = (key: (clause: SummedClause) => string): [Former, Present][] => {
    const waiting = Map.groupBy(left, key);
    return [...open].flatMap((clause): [Former, Present][] => {
      const before = waiting.get(key(clause))?.shift();
      if (before === undefined) return [];
      left.delete(before);
      open.delete(clause);
      return [[before, clause]];
    });
  };
  const same = pairUp(({ id, sum }) => `${id} ${sum}`);
  const moved = pairUp(({ sum }) => sum);
  const changed = pairUp(({ id }) => id);
  return { same, moved, changed, added: [...open], removed: [...left] };
}
