/** The words that tell a document from others. */

/** Candidates for the key terms of a text, best first: at most `count`. */
export type ExtractTerms = (text: string, count: number) => readonly string[];

const HAN_WORD = /^\p{Script=Han}{2,}$/u;
/** Of the candidates, about this part are Han words of two characters or more. */
const CANDIDATES_PER_TERM = 4;

/**
 * Picks the key terms of a document: at most `count` Han words of two characters or more, best first, none of them
 * contained in a better one.
 *
 * @param paragraphs the document's text, in the script that `extract` knows
 */
export function pickKeyTerms(
  paragraphs: readonly string[],
  extract: ExtractTerms,
  count: number,
): string[] {
  const terms: string[] = [];
  for (const word of extract(paragraphs.join("\n"), count * CANDIDATES_PER_TERM)) {
    if (terms.length === count) break;
    if (HAN_WORD.test(word) && !terms.some((term) => term.includes(word))) terms.push(word);
  }
  return terms;
}
