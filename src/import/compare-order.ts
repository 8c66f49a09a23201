/** The order of an import beside that of an independent extraction: how many short runs of characters both have. */
import { asCompared, type Part, type PartComparison } from "./compare-characters.ts";

/** Characters of a run. Shorter ones recur by chance, longer ones count a single break too often. */
const RUN = 4;
/** A page with fewer runs says nothing. */
const FEWEST_RUNS = 60;
/** Share of runs that only one side has, from which on a page is told. */
const MUCH = 0.03;
/** Share of added characters from which on the other extraction has not read the page, and says nothing of its order. */
const UNREAD = 0.02;

/** A page whose characters stand in another order. */
export interface OrderDifference {
  readonly name: string;
  /** Share of the runs of the imported page that the independent extraction has nowhere. */
  readonly share: number;
}

/**
 * The pages whose order differs much. Runs are looked for in the whole extraction, wherever it has them: a page that reads its
 * columns, tables or notes in another sequence is cut in a few places, one with interleaved lines is cut at each.
 * @param characters the comparison of their characters
 */
export function compareOrder(
  imported: readonly Part[],
  independent: readonly Part[],
  characters: readonly PartComparison[],
): OrderDifference[] {
  const unread = new Set(
    characters.flatMap(({ name, imported: all, added }) =>
      [...added].length > UNREAD * all ? [name] : [],
    ),
  );
  const known = new Set(runsOf(independent.map(({ text }) => text).join("")));
  const pages = Map.groupBy(imported, ({ name }) => name);
  return Array.from(pages, ([name, parts]) => {
    const runs = parts.flatMap(({ text }) => runsOf(text));
    const foreign = runs.filter((run) => !known.has(run));
    return { name, share: runs.length < FEWEST_RUNS ? 0 : foreign.length / runs.length };
  }).filter(({ name, share }) => share >= MUCH && !unread.has(name));
}

function runsOf(text: string): string[] {
  const characters = asCompared(text);
  return characters.slice(RUN - 1).map((_, at) => characters.slice(at, at + RUN).join(""));
}
