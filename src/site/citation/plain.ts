/** A plain citation in the form of Chinese legal and official writing: 《题名》三（一）2，发文字号，发布机构，日期. */
import { formatDate } from "../i18n/format.ts";
import { type Language, TEXT_SCRIPT } from "../i18n/languages.ts";
import { type CitedClause, clauseReference } from "./clause-reference.ts";

/** The data of a document in a plain citation, in the script of the citation; the issuer in its language. */
export interface NamedDocument {
  readonly title: string;
  /** Document number (发文字号). */
  readonly number: string | null;
  /** Issuer or authors. */
  readonly issuer: string | null;
  /** ISO 8601, in the precision that is known. */
  readonly date: string | null;
}

/** A title in title marks. Title marks inside it become single ones. */
function titleInMarks(title: string): string {
  return `《${title.replace(/《/gu, "〈").replace(/》/gu, "〉")}》`;
}

/** The plain citation of a document and a clause; unknown data are omitted. `reference` is the clause reference. */
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

/** The plain citation of a clause with its address, if it has one, in the script of a language version. */
export function cite(
  lang: Language,
  document: NamedDocument,
  clause: CitedClause,
  address: string | null,
): string {
  const reference = clauseReference(TEXT_SCRIPT[lang], clause);
  const citation = plainCitation(lang, document, reference);
  return address === null ? citation : `${citation}${lang === "en" ? ", " : "，"}${address}`;
}
