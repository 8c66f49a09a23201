/** Sets of clauses by their numbers, as one byte for each clause of the collection. */

export type ClauseSet = Uint8Array<ArrayBufferLike>;

/** A set of the clauses for which `holds` is true. */
export function clauseSet(total: number, holds: (clause: number) => boolean): ClauseSet {
  const set = new Uint8Array(total);
  for (let clause = 0; clause < total; clause++) set[clause] = holds(clause) ? 1 : 0;
  return set;
}

/** Puts sets together, of which there is at least one; a set that is given more than once counts once. */
function combine(
  sets: readonly ClauseSet[],
  both: (one: number, other: number) => number,
): ClauseSet {
  const [first, ...rest] = new Set(sets);
  const result = Uint8Array.from(first ?? []);
  for (const set of rest) {
    for (let clause = 0; clause < result.length; clause++) {
      result[clause] = both(result[clause] ?? 0, set[clause] ?? 0);
    }
  }
  return result;
}

/** What is in every one of the sets, of which there is at least one. */
export function intersection(sets: readonly ClauseSet[]): ClauseSet {
  return combine(sets, (one, other) => one & other);
}

/** What is in any of the sets, of which there is at least one. */
export function union(sets: readonly ClauseSet[]): ClauseSet {
  return combine(sets, (one, other) => one | other);
}

/** What is not in the set. */
export function complement(set: ClauseSet): ClauseSet {
  const result = new Uint8Array(set.length);
  for (let clause = 0; clause < set.length; clause++) result[clause] = 1 - (set[clause] ?? 0);
  return result;
}

/** How many clauses are in the set. */
export function sizeOf(set: ClauseSet): number {
  let size = 0;
  for (let clause = 0; clause < set.length; clause++) size += set[clause] ?? 0;
  return size;
}

/** The numbers of the clauses in the set, in order. */
export function membersOf(set: ClauseSet): number[] {
  const members: number[] = [];
  for (let clause = 0; clause < set.length; clause++) {
    if (set[clause] === 1) members.push(clause);
  }
  return members;
}
