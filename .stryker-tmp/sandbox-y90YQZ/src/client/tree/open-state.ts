/** The open branches as part of an address: a level, and the branches that differ from it. */
// @ts-nocheck


/** A branch and whether it is open. */
export interface Branch {
  readonly id: string;
  /** Counted from 1, the topmost level. */
  readonly level: number;
  readonly open: boolean;
}

/** Prefix of a closed branch on an open level; ids do not contain it. */
const CLOSED = "_";
const BETWEEN = ".";

/**
 * Writes the shortest form of the state: `2` if exactly the branches on the first two levels are open, `1.s3-1-2._s3-4`
 * if, different from the first level, one more branch is open and one is closed.
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

/**
 * Reads the output of `writeOpenState` and returns a function that tells whether a branch is open. Null if the text has
 * another form.
 */
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
