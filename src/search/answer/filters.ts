/** Filters of an answer, and the facet counts shown beside the choices. */
import type { Genre } from "../../model/genres.ts";
import type { ClauseKind } from "../../model/types.ts";
import type { ClauseInfo, ClauseTable } from "../format/clause-table.ts";
import type { Stated } from "../format/index-format.ts";
import { type ClauseSet, membersOf } from "./clause-set.ts";

/**
 * The accepted values of each facet; a clause passes if it has one value of every list. An absent list accepts
 * everything.
 */
export interface Filters {
  /** Ids of documents. */
  readonly documents?: readonly string[] | undefined;
  readonly kinds?: readonly ClauseKind[] | undefined;
  readonly genres?: readonly Genre[] | undefined;
  /** Years of the documents' dates; `""` for documents without a date. */
  readonly years?: readonly string[] | undefined;
  /** Ids of task hierarchies. */
  readonly hierarchies?: readonly string[] | undefined;
  /** Kinds of statements of indicators. */
  readonly statements?: readonly Stated[] | undefined;
  /** Numbers of publications; a clause passes if one of them, or a later one, added or changed it. */
  readonly publications?: readonly string[] | undefined;
}

/** The facets by which an answer can be filtered. */
export const FACETS = [
  "documents",
  "genres",
  "years",
  "hierarchies",
  "statements",
  "publications",
  "kinds",
] as const;
export type Facet = (typeof FACETS)[number];

/**
 * For each facet, the number of clauses of the answer with each value. The filter of the facet itself is ignored for
 * its own counts. Values with a count of 0 are left out.
 */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

function valuesOf(
  { document, kind }: ClauseInfo,
  number: number,
  { hierarchies, statements, publications, changes }: ClauseTable,
): Record<Facet, readonly string[]> {
  const last = changes.get(number)?.publication ?? 0;
  return {
    documents: [document.id],
    kinds: [kind],
    genres: [document.genre],
    years: [document.date?.slice(0, 4) ?? ""],
    hierarchies: hierarchies.filter(({ clauses }) => clauses.has(number)).map(({ id }) => id),
    statements: [...statements].filter(([, clauses]) => clauses.has(number)).map(([kind]) => kind),
    publications: publications.filter((publication) => publication <= last).map(String),
  };
}

/** The values that a filter accepts. A publication that changed no clause is the next later one that did. */
function accepted(
  facet: Facet,
  values: readonly string[],
  { publications }: ClauseTable,
): ReadonlySet<string> {
  if (facet !== "publications") return new Set(values);
  return new Set(
    values.map((value) => String(publications.find((known) => known >= Number(value)) ?? value)),
  );
}

/** The clauses that pass the filters, in ascending order, and the facet counts. */
export function applyFilters(
  clauses: ClauseSet,
  filters: Filters,
  table: ClauseTable,
): { readonly kept: number[]; readonly facets: FacetCounts } {
  const wanted = FACETS.map((facet) => {
    const values = filters[facet];
    return { facet, values: values === undefined ? null : accepted(facet, values, table) };
  });
  const facets = {
    documents: new Map<string, number>(),
    kinds: new Map<string, number>(),
    genres: new Map<string, number>(),
    years: new Map<string, number>(),
    hierarchies: new Map<string, number>(),
    statements: new Map<string, number>(),
    publications: new Map<string, number>(),
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
