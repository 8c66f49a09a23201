/** The formats of an export, and what its files are called. */
import type { SearchState } from "../state/address-state.ts";

export const FORMATS = ["csv", "json"] as const;
export type Format = (typeof FORMATS)[number];

export const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  csv: "text/csv;charset=utf-8",
  json: "application/json",
};

/** Characters of the query in the name of a file. */
const LONGEST = 40;

/** A name for the file: what was asked, as far as file systems allow it, and in which shape. */
export function fileName(
  format: Format,
  { query, view }: Pick<SearchState, "query" | "view">,
): string {
  const words = query
    .toWellFormed()
    .replace(/[\p{C}\p{Z}\\/:*?"<>|.]+/gu, " ")
    .trim();
  const asked = Array.from(words).slice(0, LONGEST).join("").trim().replaceAll(" ", "-");
  const shape = view === "concordance" ? "concordance" : "clauses";
  return `${["tiaowen", asked, shape].filter((part) => part !== "").join("-")}.${format}`;
}
