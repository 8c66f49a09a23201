/**
 * The one way in which changes of several windows come together: each change states what it was made from (its base), so that
 * only what a window changed replaces what is stored.
 */

/** The result of a merge; `hasBoth` is true where two windows wrote different words, and both are kept. */
export interface Merged<Value> {
  readonly value: Value;
  readonly hasBoth: boolean;
}

/** Stands between the words of two windows. */
const BETWEEN = "\n\n";

/**
 * Merges a text. Where only one side changed it, that side holds; where both did, the words of both are kept, those that are
 * stored first.
 */
export function mergeText(base: string, mine: string, stored: string): Merged<string> {
  if (mine === base) return { value: stored, hasBoth: false };
  if (stored === base || mine.includes(stored)) return { value: mine, hasBoth: false };
  if (stored.includes(mine)) return { value: stored, hasBoth: false };
  return { value: `${stored}${BETWEEN}${mine}`, hasBoth: true };
}

/** Merges a value of which only one can hold: mine where this window changed it, else the stored one. */
export function mergeValue<Value>(base: Value, mine: Value, stored: Value): Value {
  return mine === base ? stored : mine;
}

/**
 * Merges an entry; null is an entry that is not there. What was written goes before what was deleted without being seen.
 * @param isSame compares two entries by what readers see of them
 * @param merge merges an entry that both sides changed
 */
export function mergeEntry<Entry>(
  { base, mine, stored }: Record<"base" | "mine" | "stored", Entry | null>,
  isSame: (one: Entry, other: Entry) => boolean,
  merge: (base: Entry | null, mine: Entry, stored: Entry) => Merged<Entry>,
): Merged<Entry | null> {
  const equals = (one: Entry | null, other: Entry | null): boolean =>
    one !== null && other !== null && isSame(one, other);
  if (equals(stored, base) || equals(mine, stored)) return { value: mine, hasBoth: false };
  if (equals(mine, base)) return { value: stored, hasBoth: false };
  if (mine === null || stored === null) return { value: mine ?? stored, hasBoth: false };
  return merge(base, mine, stored);
}
