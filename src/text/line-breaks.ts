/** Where a line of Chinese text may break though browsers do not break it there. */

/**
 * Places beside a Chinese quotation mark where a line may break though browsers glue it (UAX #14, LB19a): before an
 * opening mark that Latin or digits follow, after a closing mark that follows them.
 */
const BREAKS =
  /(?<=\p{Script=Han})(?=[“‘][\p{Script=Latin}\d])|(?<=[\p{Script=Latin}\d+%][”’])(?=\p{Script=Han})/u;

/** The pieces of a text between which a line may break; together they are the text. */
export function breakablePieces(text: string): string[] {
  return text.split(BREAKS);
}
