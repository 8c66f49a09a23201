/** A book: one document or all documents, in one script. */
import { createHash } from "node:crypto";
import type { PolicyDocument, Script, Titles } from "../../model/types.ts";

/** The language versions whose strings a book uses. A book is entirely in Chinese. */
export const BOOK_LANGUAGES = ["zh-hans", "zh-hant"] as const;
type BookLanguage = (typeof BOOK_LANGUAGES)[number];

export interface Book {
  /** Id of the document, or the name of the whole collection. */
  readonly id: string;
  readonly lang: BookLanguage;
  readonly script: Script;
  readonly titles: Titles;
  /** In reading order; at least one. */
  readonly documents: readonly PolicyDocument[];
}

/** Id of the book with every document. */
export const COLLECTION_BOOK = "tiaowen";

/** CONTRACT: name of a book's file below `/downloads/`. */
export function bookFileName({ id, lang }: Pick<Book, "id" | "lang">): string {
  return `${id}.${lang}.epub`;
}

/** The identifier of a book, the same for each build (a UUID of version 8, RFC 9562). */
export function bookIdentifier({ id, lang }: Book): string {
  const hex = createHash("sha256").update(`tiaowen book ${id} ${lang}`).digest("hex");
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return `urn:uuid:${[...parts, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join("-")}`;
}

/** The date of the newest document, in its own precision; null if no document is dated. */
export function newestDate(documents: readonly Pick<PolicyDocument, "date">[]): string | null {
  const dates = documents.flatMap(({ date }) => (date === null ? [] : [date.value])).sort();
  return dates.at(-1) ?? null;
}

/** The date of the newest document, ISO 8601 with seconds; for a book of undated documents, the beginning of 2011, the year of EPUB 3.0. */
export function bookDate({ documents }: Book): string {
  const [year = "2011", month = "01", day = "01"] = newestDate(documents)?.split("-") ?? [];
  return `${year}-${month}-${day}T00:00:00Z`;
}
