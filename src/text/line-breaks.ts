/** Line breaks that browsers do not offer in Chinese text, and those that they offer and an English title does without. */

/** Quotation marks that follow each other, as of one quotation in another. */
const OPENING = "[“‘]+";
const CLOSING = "[”’]+";
/** What ends before a mark in Chinese text: a character, or a full-width mark. */
const BEFORE = "[\\p{Script=Han}，。、；：！？）》〉】〕]";

/**
 * Break opportunities beside Chinese quotation marks that UAX #14 (LB19a) forbids, since it takes the marks for Western ones:
 * between two quotations, before an opening mark that is followed by Latin letters, digits or another mark, and after a closing
 * mark that is preceded by them.
 */
const BREAKS = new RegExp(
  [
    "(?<=[”’])(?=[“‘])",
    `(?<=${BEFORE})(?=${OPENING}[\\p{Script=Latin}\\d]|[“‘]{2})`,
    `(?<=[\\p{Script=Latin}\\d+%]${CLOSING}|[”’]{2})(?=\\p{Script=Han})`,
  ].join("|"),
  "u",
);

/** Splits a text at its break opportunities; the concatenation of the pieces is the text. */
export function breakablePieces(text: string): string[] {
  return text.split(BREAKS);
}

/**
 * The closing mark at the end of a piece before another quotation, or "". It is set without its blank half (`.half`), as browsers
 * set marks that follow each other where no break opportunity parts them.
 */
export function halfMark(piece: string, next: string | undefined): string {
  return next !== undefined && /^[“‘]/u.test(next) ? (/[”’]$/u.exec(piece)?.[0] ?? "") : "";
}

/** Words joined by hyphens (Sci-Tech, Five-in-One), and a number with the first word behind it ((3) Programme). */
const COMPOUNDS =
  /(^(?:\(\d{1,2}\)|\d{1,2}\.)\s\S+|(?<![\p{L}\p{N}-])[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+(?![\p{L}\p{N}-]))/u;
/** Maximum length of a compound that stays on one line. A longer one would leave narrow cells. */
const LONGEST_COMPOUND = 16;

/** A part of a title; `isWhole` for a compound within which no line breaks. */
interface TitlePiece {
  readonly text: string;
  readonly isWhole: boolean;
}

/** The compounds of an English title and the text between them; the concatenation of the pieces is the title. */
export function titlePieces(title: string): TitlePiece[] {
  return title
    .split(COMPOUNDS)
    .map((text, index) => ({ text, isWhole: index % 2 === 1 && text.length <= LONGEST_COMPOUND }))
    .filter(({ text }) => text !== "");
}
