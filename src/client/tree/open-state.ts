/** Which branches are open, as an address says it: a level, and the branches that differ from it. */

/** A branch as far as its being open goes. */
export interface Branch {
  readonly id: string;
  /** 1 for the topmost. */
  readonly level: number;
  readonly open: boolean;
}

/** Marks a branch that is closed though its level is open; ids have none. */
const CLOSED = "_";
const BETWEEN = ".";

/**
 * Writes the state as short as it can be: `2` where exactly the branches on the first two levels are open,
 * `1.s3-1-2._s3-4` where in addition to the first level one is open and one is not.
 */
export function writeOpenState(branches: readonly Branch[]): string {
  const deepest = Math.max(0, ...branches.map(({ level }) => level));
  let best: string[] | null = null;
  for (let base = 0; base <= deepest; base++) {
    const others = branches.filter(({ level, open }) => open !== level <= base);
    if (best !== null && others.length + 1 >= best.length) continue;
    best = [String(base), ...others.map(({ id, open }) => (open ? id : CLOSED + id))];
  }
  return (best ?? ["0"]).join(BETWEEN);
}

/** Reads what `writeOpenState` writes: says of a branch whether it is open. Null where the text is no such state. */
export function readOpenState(written: string): ((id: string, level: number) => boolean) | null {
  const [base, ...others] = written.split(BETWEEN);
  if (base === undefined || !/^\d{1,2}$/.test(base)) return null;
  const exceptions = new Map(
    others.map((other) =>
      other.startsWith(CLOSED) ? ([other.slice(1), false] as const) : ([other, true] as const),
    ),
  );
  return (id, level) => exceptions.get(id) ?? level <= Number(base);
}
