/** A book: one document or all documents, in one script, in English, or in both. */
import { createHash } from "node:crypto";
import type { PolicyDocument, Script, Titles } from "../../model/types.ts";
import type { Language } from "../i18n/languages.ts";

/**
 * What a book contains: a Chinese text alone, its English translation alone, or both, paragraph by paragraph. The text in
 * Traditional characters is also set in columns.
 */
const EDITIONS = ["zh-hans", "zh-hant", "zh-hant-vertical", "en", "en-zh"] as const;
export type Edition = (typeof EDITIONS)[number];

/** The language of the strings that an edition uses. */
export const EDITION_LANGUAGE = {
  "zh-hans": "zh-hans",
  "zh-hant": "zh-hant",
  "zh-hant-vertical": "zh-hant",
  en: "en",
  "en-zh": "en",
} as const satisfies Record<Edition, Language>;

export interface Book {
  /** Id of the document, or the name of the whole collection. */
  readonly id: string;
  readonly edition: Edition;
  readonly lang: Language;
  readonly script: Script;
  readonly titles: Titles;
  /** In reading order; at least one. */
  readonly documents: readonly PolicyDocument[];
}

/** Id of the book with every document. */
export const COLLECTION_BOOK = "tiaowen";

/** CONTRACT: name of a book's file below `/downloads/`. */
export function bookFileName({ id, edition }: Pick<Book, "id" | "edition">): string {
  return `${id}.${edition}.epub`;
}

/** Name of a document's chapter in the archive. */
export function chapterFile({ id }: Pick<PolicyDocument, "id">): string {
  return `text-${id}.xhtml`;
}

/** True for a book that is set in columns from right to left. */
export function isVertical({ edition }: Pick<Book, "edition">): boolean {
  return edition === "zh-hant-vertical";
}

/** The editions of some documents: the translated ones where there is a translation. */
export function editionsOf(documents: readonly PolicyDocument[]): Edition[] {
  const isTranslated = documents.some(({ translations }) => translations.en !== undefined);
  return EDITIONS.filter((edition) => isTranslated || EDITION_LANGUAGE[edition] !== "en");
}

/** The title of a book or of a document in it, in the language of the edition if there is one. */
export function titleIn({ lang, script }: Pick<Book, "lang" | "script">, titles: Titles): string {
  return (lang === "en" ? titles.en : null) ?? titles[script];
}

/** The identifier of a book, the same for each build (a UUID of version 8, RFC 9562). */
export function bookIdentifier({ id, edition }: Pick<Book, "id" | "edition">): string {
  const hex = createHash("sha256").update(`tiaowen book ${id} ${edition}`).digest("hex");
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
