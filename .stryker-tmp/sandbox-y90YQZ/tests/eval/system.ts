/** What is measured: a search engine over the clauses of a collection. */
// @ts-nocheck

import type { OracleClause, OracleFilters } from "../search/oracle.ts";

interface Found {
  /** `document#id` of each clause found, best first. */
  readonly hits: readonly string[];
  /** True where nothing matched and these are near answers, said to be such. */
  readonly relaxed: boolean;
}

export interface System {
  readonly name: string;
  search(query: string, filters: OracleFilters): Promise<Found>;
  /** Ends it and removes what it wrote. */
  close(): Promise<void>;
}

/** `document#id` of those of the clauses that the filters let through: for systems that know no filters. */
export function namesWithin(
  clauses: readonly (OracleClause | undefined)[],
  { documents, kinds }: OracleFilters,
): string[] {
  return clauses.flatMap((clause) => {
    if (clause === undefined) return [];
    if (documents !== undefined && !documents.includes(clause.document)) return [];
    if (kinds !== undefined && !kinds.includes(clause.kind)) return [];
    return [`${clause.document}#${clause.id}`];
  });
}
