/** The formats of an export and the names of its files. */
import { siteFile } from "../../dom/site-file.ts";
import type { SearchState } from "../state/address-state.ts";

export const FORMATS = ["csv", "json"] as const;
export type Format = (typeof FORMATS)[number];

export const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  csv: "text/csv;charset=utf-8",
  json: "application/json",
};

/** Maximum number of characters of the query in a file name. */
const LONGEST = 40;

/** A file name: the query, reduced to characters that file systems allow, and the shape. */
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
  return siteFile(`${[asked, shape].filter((part) => part !== "").join("-")}.${format}`);
}
