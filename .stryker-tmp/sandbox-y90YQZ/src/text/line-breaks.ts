/** Line break opportunities in Chinese text that browsers do not offer. */
// @ts-nocheck


/**
 * Break opportunities beside a Chinese quotation mark that UAX #14 (LB19a) forbids: before an opening mark that is
 * followed by Latin letters or digits, and after a closing mark that is preceded by them.
 */
const BREAKS =
  /(?<=\p{Script=Han})(?=[“‘][\p{Script=Latin}\d])|(?<=[\p{Script=Latin}\d+%][”’])(?=\p{Script=Han})/u;

/** Splits a text at its break opportunities; the concatenation of the pieces is the text. */
export function breakablePieces(text: string): string[] {
  return text.split(BREAKS);
}
