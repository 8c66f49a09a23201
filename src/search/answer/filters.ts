/** Filters of an answer, and the facet counts shown beside the choices. */
import type { Genre } from "../../model/genres.ts";
import type { ClauseKind } from "../../model/types.ts";
import { readValidity } from "../../model/versions/validity-text.ts";
import { type State, stateOn } from "../../model/versions/versions.ts";
import type { ClauseInfo, ClauseTable } from "../format/clause-table.ts";
import type { DocumentInfo, Stated } from "../format/index-format.ts";
import { type ClauseSet, membersOf } from "./clause-set.ts";

/**
 * The accepted values of each facet; a clause passes if it has one value of every list. An absent list accepts
 * everything.
 */
export interface Filters {
  /** Ids of documents. */
  readonly documents?: readonly string[] | undefined;
  /** Topmost clauses of documents, as `document#id`. */
  readonly sections?: readonly string[] | undefined;
  readonly kinds?: readonly ClauseKind[] | undefined;
  readonly genres?: readonly Genre[] | undefined;
  /** Years of the documents' dates; `""` for documents without a date. */
  readonly years?: readonly string[] | undefined;
  /** Ids of task hierarchies. */
  readonly hierarchies?: readonly string[] | undefined;
  /** Kinds of statements of indicators. */
  readonly statements?: readonly Stated[] | undefined;
  /** States of documents, on the day of `on`, else of `today`. */
  readonly states?: readonly State[] | undefined;
  /** A day, ISO 8601: only texts that stood on it. */
  readonly on?: string | undefined;
  /** The day of the reader; without it, states are those on the newest date of the documents. */
  readonly today?: string | undefined;
  /** Numbers of publications; a clause passes if one of them, or a later one, added or changed it. */
  readonly publications?: readonly string[] | undefined;
}

/** The facets by which an answer can be filtered. */
export const FACETS = [
  "documents",
  "sections",
  "genres",
  "years",
  "hierarchies",
  "statements",
  "states",
  "publications",
  "kinds",
] as const;
export type Facet = (typeof FACETS)[number];

/**
 * For each facet, the number of clauses of the answer with each value. The filter of the facet itself is ignored for
 * its own counts. Values with a count of 0 are left out.
 */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** The state of a document on a day; unknown for one of which nothing is said. */
function stateOfDocument({ validity }: DocumentInfo, day: string): State {
  return validity === undefined ? "unknown" : stateOn(readValidity(validity), day);
}

/** True if a text stood on a day. One whose state is unknown counts from its date on. */
function stoodOn(document: DocumentInfo, day: string): boolean {
  const state = stateOfDocument(document, day);
  const { date } = document;
  return state === "in-force" || (state === "unknown" && (date === null || date <= day));
}

/** A function of documents, computed once for each. */
function perDocument<Value>(of: (document: DocumentInfo) => Value): typeof of {
  const known = new Map<DocumentInfo, Value>();
  return (document) => {
    const before = known.get(document);
    if (before !== undefined) return before;
    const value = of(document);
    known.set(document, value);
    return value;
  };
}

function valuesOf(
  { document, kind, section }: ClauseInfo,
  number: number,
  { hierarchies, statements, publications, changes }: ClauseTable,
  stateOf: (document: DocumentInfo) => State,
): Record<Facet, readonly string[]> {
  const last = changes.get(number)?.publication ?? 0;
  return {
    documents: [document.id],
    sections: [section],
    kinds: [kind],
    genres: [document.genre],
    years: [document.date?.slice(0, 4) ?? ""],
    hierarchies: hierarchies.filter(({ clauses }) => clauses.has(number)).map(({ id }) => id),
    statements: [...statements].filter(([, clauses]) => clauses.has(number)).map(([kind]) => kind),
    states: [stateOf(document)],
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

/** The values of a clause by facet; null for one of a text that did not stand on the day of the filters. */
function readerOf(
  filters: Filters,
  table: ClauseTable,
): (clause: ClauseInfo, number: number) => Record<Facet, readonly string[]> | null {
  const { on } = filters;
  const day = on ?? filters.today ?? table.newest;
  const stateOf = perDocument((document) => stateOfDocument(document, day));
  const stands = perDocument((document) => on === undefined || stoodOn(document, on));
  return (clause, number) =>
    stands(clause.document) ? valuesOf(clause, number, table, stateOf) : null;
}

/** The facets that are limited, with the accepted values. */
function limitsOf(
  filters: Filters,
  table: ClauseTable,
): { readonly facet: Facet; readonly values: ReadonlySet<string> }[] {
  return FACETS.flatMap((facet) => {
    const values = filters[facet];
    return values === undefined ? [] : [{ facet, values: accepted(facet, values, table) }];
  });
}

/** The numbers of all clauses of the collection that pass the filters, in ascending order. */
export function passingClauses(filters: Filters, table: ClauseTable): number[] {
  const limits = limitsOf(filters, table);
  const numbers = Array.from(table.clauses.keys());
  if (limits.length === 0 && filters.on === undefined) return numbers;
  const read = readerOf(filters, table);
  return numbers.filter((number) => {
    const clause = table.clauses[number];
    const own = clause === undefined ? null : read(clause, number);
    if (own === null) return false;
    return limits.every(({ facet, values }) => own[facet].some((value) => values.has(value)));
  });
}

/** The clauses of a set that pass the filters, in ascending order, and the facet counts. */
export function applyFilters(
  clauses: ClauseSet,
  filters: Filters,
  table: ClauseTable,
): { readonly kept: number[]; readonly facets: FacetCounts } {
  const limits = limitsOf(filters, table);
  const read = readerOf(filters, table);
  const facets = {
    documents: new Map<string, number>(),
    sections: new Map<string, number>(),
    kinds: new Map<string, number>(),
    genres: new Map<string, number>(),
    years: new Map<string, number>(),
    hierarchies: new Map<string, number>(),
    statements: new Map<string, number>(),
    states: new Map<string, number>(),
    publications: new Map<string, number>(),
  };
  const kept: number[] = [];
  for (const number of membersOf(clauses)) {
    const clause = table.clauses[number];
    const own = clause === undefined ? null : read(clause, number);
    if (own === null) continue;
    const misses = limits.filter(
      ({ facet, values }) => !own[facet].some((value) => values.has(value)),
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
