/** The rows of a version that were read, up to a limit: the rows of a version never change, and answers have many in common. */
import QuickLRU from "quick-lru";
import type { Row } from "../../engine/row.ts";

/** Most rows that are kept, at some two kB each. */
const MOST = 100_000;

/** Gives rows by their numbers, in their order. */
export type ReadRows = (numbers: readonly number[]) => Promise<readonly Row[]>;

/**
 * Keeps the rows that were asked for lately.
 * @param read is asked for the others; it gives every row that it is asked for, or rejects
 */
export function keepRows(read: ReadRows, most = MOST): ReadRows {
  const kept = new QuickLRU<number, Row>({ maxSize: most });
  return async (numbers) => {
    const found = numbers.map((number) => kept.get(number));
    const unknown = numbers.filter((_, at) => found[at] === undefined);
    const others = unknown.length === 0 ? [] : await read(unknown);
    for (const row of others) kept.set(row.number, row);
    let next = 0;
    return found.flatMap((row) => row ?? others[next++] ?? []);
  };
}
