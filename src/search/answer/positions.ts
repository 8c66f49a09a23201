/** Positions in the collection: sorted numbers that encode the clause and the symbol in it. */

/** Positions in ascending order. Symbol `at` (from 0) of clause `number` is encoded as `number * SPAN + at`. */
export type Positions = Float64Array<ArrayBufferLike>;

/** Larger than the number of symbols in any clause. */
const SPAN = 2 ** 20;

export const NO_POSITIONS: Positions = new Float64Array();

export function position(clause: number, at: number): number {
  return clause * SPAN + at;
}
export function clauseAt(place: number): number {
  return Math.floor(place / SPAN);
}
export function symbolAt(place: number): number {
  return place % SPAN;
}

/** The positions that have one of `others` exactly `distance` symbols after them. */
export function followedBy(places: Positions, others: Positions, distance: number): Positions {
  const kept = new Float64Array(Math.min(places.length, others.length));
  let length = 0;
  let other = 0;
  for (const at of places) {
    const wanted = at + distance;
    while ((others[other] ?? wanted) < wanted) other++;
    if (others[other] === wanted) kept[length++] = at;
  }
  return kept.subarray(0, length);
}

/** The clauses of the positions, in order, each once. */
export function clausesOf(places: Positions): number[] {
  const clauses: number[] = [];
  let last = -1;
  for (const at of places) {
    const clause = clauseAt(at);
    if (clause !== last) clauses.push(clause);
    last = clause;
  }
  return clauses;
}
