/** Sets of clause numbers, stored as one byte for each clause of the collection. */

export type ClauseSet = Uint8Array<ArrayBufferLike>;

/** The set of the clauses for which `holds` returns true. */
export function clauseSet(total: number, holds: (clause: number) => boolean): ClauseSet {
  const set = new Uint8Array(total);
  for (let clause = 0; clause < total; clause++) set[clause] = holds(clause) ? 1 : 0;
  return set;
}

/** Combines sets, of which there must be at least one; a set that is given more than once counts once. */
function combine(
  sets: readonly ClauseSet[],
  both: (one: number, other: number) => number,
): ClauseSet {
  const [first, ...rest] = new Set(sets);
  return rest.reduce<ClauseSet>(
    (result, set) => result.map((held, clause) => both(held, set[clause] ?? 0)),
    Uint8Array.from(first ?? []),
  );
}

/** The intersection of the sets, of which there must be at least one. */
export function intersection(sets: readonly ClauseSet[]): ClauseSet {
  return combine(sets, (one, other) => one & other);
}

/** The union of the sets, of which there must be at least one. */
export function union(sets: readonly ClauseSet[]): ClauseSet {
  return combine(sets, (one, other) => one | other);
}

/** The clauses that are not in the set. */
export function complement(set: ClauseSet): ClauseSet {
  return set.map((held) => 1 - held);
}

/** Number of clauses in the set. */
export function sizeOf(set: ClauseSet): number {
  return set.reduce((size, held) => size + held, 0);
}

/** The clause numbers in the set, in ascending order. */
export function membersOf(set: ClauseSet): number[] {
  const members: number[] = [];
  for (let clause = set.indexOf(1); clause !== -1; clause = set.indexOf(1, clause + 1)) {
    members.push(clause);
  }
  return members;
}
