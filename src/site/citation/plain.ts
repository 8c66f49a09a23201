/** A plain citation, as Chinese legal and official writing gives one: 《题名》三（一）2，发文字号，发布机构，日期. */
import { formatDate } from "../i18n/format.ts";
import { type Language, TEXT_SCRIPT } from "../i18n/languages.ts";
import { type CitedClause, clauseReference } from "./clause-reference.ts";

/** What a plain citation says of a document, in the script of the citation. */
export interface NamedDocument {
  readonly title: string;
  /** Document number (发文字号). */
  readonly number: string | null;
  /** Who issued or wrote it. */
  readonly issuer: string | null;
  /** ISO 8601, as exact as it is known. */
  readonly date: string | null;
}

/** A title in title marks; those inside it become single ones. */
function titleInMarks(title: string): string {
  return `《${title.replace(/《/gu, "〈").replace(/》/gu, "〉")}》`;
}

/** Document and clause with what is known of the document; `reference` is where the clause stands. */
export function plainCitation(lang: Language, document: NamedDocument, reference: string): string {
  const { title, number, issuer, date } = document;
  const parts = [
    `${titleInMarks(title)}${reference}`,
    number,
    issuer,
    date === null ? null : formatDate(lang, date),
  ];
  return parts.filter((part) => part !== null).join(lang === "en" ? ", " : "，");
}

/** The plain citation of a clause with its address, in the script of a language version. */
export function cite(
  lang: Language,
  document: NamedDocument,
  clause: CitedClause,
  address: string,
): string {
  const reference = clauseReference(TEXT_SCRIPT[lang], clause);
  return `${plainCitation(lang, document, reference)}${lang === "en" ? ", " : "，"}${address}`;
}
