/**
 * A plain citation in the form of Chinese legal and official writing: 《题名》三（一）2，发文字号，发布机构，日期. For readers of English
 * the English title comes first: Opinions 《意见》, 3(1)2, issuer, date.
 */
import { formatDate } from "../i18n/format.ts";
import type { Language } from "../i18n/languages.ts";

/** The data of a document in a plain citation, in the script of the citation; the issuer in its language. */
export interface NamedDocument {
  readonly title: string;
  /** The English title, for readers of English; null if there is none. */
  readonly english: string | null;
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
  const { title, english, number, issuer, date } = document;
  const own = titleInMarks(title);
  const isEnglish = lang === "en";
  const parts = [
    ...(isEnglish
      ? [english === null ? own : `${english} ${own}`, reference === "" ? null : reference]
      : [`${own}${reference}`]),
    number,
    issuer,
    date === null ? null : formatDate(lang, date),
  ];
  return parts.filter((part) => part !== null).join(isEnglish ? ", " : "，");
}

/** The plain citation of a document and a clause with its address, if it has one. */
export function cite(
  lang: Language,
  document: NamedDocument,
  reference: string,
  address: string | null,
): string {
  const citation = plainCitation(lang, document, reference);
  return address === null ? citation : `${citation}${lang === "en" ? ", " : "，"}${address}`;
}
