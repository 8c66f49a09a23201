/** Limits of an answer, and what each choice would leave: the counts beside the choices. */
import type { ClauseKind, Genre } from "../../model/types.ts";
import type { ClauseInfo, ClauseTable } from "../format/clause-table.ts";
import { type ClauseSet, membersOf } from "./clause-set.ts";

/** Only clauses that fit one value of each list; a list that is absent limits nothing. */
export interface Filters {
  /** Ids of documents. */
  readonly documents?: readonly string[] | undefined;
  readonly kinds?: readonly ClauseKind[] | undefined;
  readonly genres?: readonly Genre[] | undefined;
  /** Years of the documents' dates; `""` for those without. */
  readonly years?: readonly string[] | undefined;
  /** Ids of task hierarchies. */
  readonly hierarchies?: readonly string[] | undefined;
}

/** What an answer can be limited by. */
export const FACETS = ["documents", "genres", "years", "hierarchies", "kinds"] as const;
export type Facet = (typeof FACETS)[number];

/**
 * For each facet, how many clauses of the answer have each value, whatever the answer was limited to in that facet
 * itself; values that none has are left out.
 */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

function valuesOf(
  { document, kind }: ClauseInfo,
  number: number,
  { hierarchies }: ClauseTable,
): Record<Facet, readonly string[]> {
  return {
    documents: [document.id],
    kinds: [kind],
    genres: [document.genre],
    years: [document.date?.slice(0, 4) ?? ""],
    hierarchies: hierarchies.filter(({ clauses }) => clauses.has(number)).map(({ id }) => id),
  };
}

/** Those of the clauses that the filters let through, in order, and the counts. */
export function applyFilters(
  clauses: ClauseSet,
  filters: Filters,
  table: ClauseTable,
): { readonly kept: number[]; readonly facets: FacetCounts } {
  const wanted = FACETS.map((facet) => {
    const values = filters[facet];
    return { facet, values: values === undefined ? null : new Set<string>(values) };
  });
  const facets = {
    documents: new Map<string, number>(),
    kinds: new Map<string, number>(),
    genres: new Map<string, number>(),
    years: new Map<string, number>(),
    hierarchies: new Map<string, number>(),
  };
  const kept: number[] = [];
  for (const number of membersOf(clauses)) {
    const clause = table.clauses[number];
    if (clause === undefined) continue;
    const own = valuesOf(clause, number, table);
    const misses = wanted.filter(
      ({ facet, values }) => values !== null && !own[facet].some((value) => values.has(value)),
    );
    if (misses.length === 0) kept.push(number);
    for (const facet of FACETS) {
      if (misses.some((miss) => miss.facet !== facet)) continue;
      const counts = facets[facet];
      for (const value of own[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return { kept, facets };
}
