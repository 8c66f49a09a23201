/** The reader's searches that found nothing: kept in this browser and nowhere else. */
import { recall, remember } from "../dom/storage.ts";

export interface FailedQuery {
  /** When it was last asked, ISO 8601. */
  readonly date: string;
  readonly query: string;
  /** The filters, as the address of the search page writes them. */
  readonly filters: string;
  /** Language version in which it was asked. */
  readonly lang: string;
}

const NAME = "failed-queries";
const MOST = 100;
/** A longer query is a passage that somebody pasted. */
const LONGEST = 300;

function isFailedQuery(value: unknown): value is FailedQuery {
  if (typeof value !== "object" || value === null) return false;
  return ["date", "query", "filters", "lang"].every(
    (key) => typeof Object.getOwnPropertyDescriptor(value, key)?.value === "string",
  );
}

/** The queries kept, newest first; none where the browser keeps none or what it kept cannot be read. */
export function failedQueries(): FailedQuery[] {
  try {
    const kept: unknown = JSON.parse(recall("localStorage", NAME) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isFailedQuery).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Keeps a query as the newest; the same one asked before is kept once. */
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

/** A field as RFC 4180 has it, and never a formula to a spreadsheet. */
function csvField(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The queries as CSV (RFC 4180), with a byte order mark, by which spreadsheets know UTF-8. */
export function failedQueriesCsv(queries: readonly FailedQuery[]): string {
  const rows = queries.map(({ date, query, filters, lang }) => [date, query, filters, lang]);
  const lines = [["date", "query", "filters", "language"], ...rows];
  return `\ufeff${lines.map((line) => `${line.map(csvField).join(",")}\r\n`).join("")}`;
}
