/** Where the engine and the plain search of translated texts answer differently. */
import type { Searcher } from "../../src/search/searcher.ts";
import { matchesAlone, randomAsked, type translatedClauses, typed } from "./translated-oracle.ts";

interface Difference {
  readonly query: string;
  readonly missing: readonly string[];
  readonly counted: number;
  readonly wanted: number;
}

/**
 * The random queries of which the engine misses a clause whose translation matches, or counts another one. A query with a minus
 * is held to its count only, because Chinese terms of the glossary exclude as well.
 */
export async function translatedDifferences(
  searcher: Searcher,
  clauses: ReturnType<typeof translatedClauses>,
  count: number,
  seed: number,
): Promise<readonly Difference[]> {
  const wrong: Difference[] = [];
  for (const asked of randomAsked(clauses, count, seed)) {
    const query = typed(asked);
    const wanted = clauses.filter((clause) => matchesAlone(clause, asked)).map(({ name }) => name);
    const { inTranslation, leftOut, total } = await searcher.search(query);
    const found = new Set((await searcher.names(query)).map(({ clause }) => clause));
    const isExcluding = query.includes("-");
    const missing = isExcluding ? [] : wanted.filter((name) => !found.has(name));
    const counted = leftOut.length > 0 ? 0 : (inTranslation?.clauses ?? 0);
    const isCounted = isExcluding
      ? counted <= Math.min(total, wanted.length)
      : counted === wanted.length;
    if (missing.length > 0 || !isCounted) {
      wrong.push({ query, missing, counted, wanted: wanted.length });
    }
  }
  return wrong;
}
