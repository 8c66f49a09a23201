/** Translated texts of documents, as editors write them in `translations/<document>.<language>.md`. */

/** The paragraphs of clauses in another language, by clause id; the paragraphs of a table are its rows, with tabs between cells. */
export type TranslatedClauses = Readonly<Record<string, readonly string[]>>;

/** What a translation is: made for this collection or for others, looked through by a second person, or issued as a text of its own. */
export const TRANSLATION_STATUSES = ["unofficial", "reviewed", "official"] as const;
export type TranslationStatus = (typeof TRANSLATION_STATUSES)[number];

/** Who made a translation, and what it is. */
export interface TranslationCredit {
  /** A person or a body, as it wants to be named: for all readers, or in each language. */
  readonly name: string | Readonly<Record<"zh-Hans" | "zh-Hant" | "en", string>>;
  readonly status: TranslationStatus;
}

/** The name of a translator in a language. */
export function translatorName(
  { name }: TranslationCredit,
  language: "zh-Hans" | "zh-Hant" | "en",
): string {
  return typeof name === "string" ? name : name[language];
}

/** What is said of a difference that has its reason. */
interface TranslationException {
  /** The number, term, name or word that it is about, as the finding quotes it. */
  readonly of: string;
  readonly why: string;
  /** Counted from 1. */
  readonly line: number;
}

/** A paragraph of an entry. */
export interface TranslatedParagraph {
  /** On one line; cells are separated by tabs. */
  readonly text: string;
  /** Its first line in the file, counted from 1. */
  readonly line: number;
}

/** The translation of one clause. */
export interface TranslationEntry {
  readonly clause: string;
  /** The sum of the source paragraphs that were translated; null if the editor gave none. */
  readonly sum: string | null;
  readonly paragraphs: readonly TranslatedParagraph[];
  readonly exceptions: readonly TranslationException[];
  /** Line of its heading, counted from 1. */
  readonly line: number;
}

/** A file of translations. */
export interface TranslationFile {
  readonly document: string;
  /** BCP 47 tag of the language. */
  readonly language: string;
  /** Path from the content folder. */
  readonly file: string;
  readonly entries: readonly TranslationEntry[];
}
