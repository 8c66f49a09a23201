/** What a book is: a document, or all of them, in one script. */
import { createHash } from "node:crypto";
import type { PolicyDocument, Script, Titles } from "../../model/types.ts";

/** The language versions whose words a book uses: it is Chinese throughout. */
export const BOOK_LANGUAGES = ["zh-hans", "zh-hant"] as const;
type BookLanguage = (typeof BOOK_LANGUAGES)[number];

export interface Book {
  /** The document's id, or the name of the whole collection. */
  readonly id: string;
  readonly lang: BookLanguage;
  readonly script: Script;
  readonly titles: Titles;
  /** In reading order; at least one. */
  readonly documents: readonly PolicyDocument[];
}

/** The book with every document. */
export const COLLECTION_BOOK = "tiaowen";

/** CONTRACT: name of a book's file below `/downloads/`. */
export function bookFileName({ id, lang }: Pick<Book, "id" | "lang">): string {
  return `${id}.${lang}.epub`;
}

/** A name that is the same for the same book (a UUID of version 8, RFC 9562). */
export function bookIdentifier({ id, lang }: Book): string {
  const hex = createHash("sha256").update(`tiaowen book ${id} ${lang}`).digest("hex");
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return `urn:uuid:${[...parts, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join("-")}`;
}

/** The date of the newest document, as exact as it is known; null where none is dated. */
export function newestDate(documents: readonly Pick<PolicyDocument, "date">[]): string | null {
  const dates = documents.flatMap(({ date }) => (date === null ? [] : [date.value])).sort();
  return dates.at(-1) ?? null;
}

/** The date of the newest document, ISO 8601 to the second; a book of undated ones is as old as the format. */
export function bookDate({ documents }: Book): string {
  const [year = "2011", month = "01", day = "01"] = newestDate(documents)?.split("-") ?? [];
  return `${year}-${month}-${day}T00:00:00Z`;
}
