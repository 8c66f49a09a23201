/** The reader's searches without results: stored in this browser only. */
import { writeCsv } from "../../export/csv.ts";
import { recall, remember } from "../dom/storage.ts";

export interface FailedQuery {
  /** Time of the last attempt, ISO 8601. */
  readonly date: string;
  readonly query: string;
  /** The filters, as the address of the search page writes them. */
  readonly filters: string;
  /** Language version of the page. */
  readonly lang: string;
}

const NAME = "failed-queries";
const MOST = 100;
/** Maximum length of a stored query, in UTF-16 units. Longer ones are pasted passages. */
const LONGEST = 300;

function isFailedQuery(value: unknown): value is FailedQuery {
  if (typeof value !== "object" || value === null) return false;
  return ["date", "query", "filters", "lang"].every(
    (key) => typeof Object.getOwnPropertyDescriptor(value, key)?.value === "string",
  );
}

/** The stored queries, newest first; empty if the browser stores none or the stored text is unreadable. */
export function failedQueries(): FailedQuery[] {
  try {
    const kept: unknown = JSON.parse(recall("localStorage", NAME) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isFailedQuery).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Stores a query as the newest. A repeated query is stored once. */
export function keepFailedQuery(failed: FailedQuery): void {
  if (failed.query.trim() === "" || failed.query.length > LONGEST) return;
  const others = failedQueries().filter(
    ({ query, filters }) => query !== failed.query || filters !== failed.filters,
  );
  const kept = [failed, ...others].slice(0, MOST);
  remember("localStorage", NAME, JSON.stringify(kept));
}

export function forgetFailedQueries(): void {
  remember("localStorage", NAME, null);
}

/** The queries as CSV. */
export function failedQueriesCsv(queries: readonly FailedQuery[]): string {
  const rows = queries.map(({ date, query, filters, lang }) => [date, query, filters, lang]);
  return writeCsv([["date", "query", "filters", "language"], ...rows]);
}
