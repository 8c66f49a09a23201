/** Key terms: words that are characteristic of a document. */

/** Candidates for the key terms of a text, best first: at most `count`. */
export type ExtractTerms = (text: string, count: number) => readonly string[];

const HAN_WORD = /^\p{Script=Han}{2,}$/u;
/** Number of candidates requested for each key term; about one in so many is a Han word of two characters or more. */
const CANDIDATES_PER_TERM = 4;

/**
 * Selects the key terms of a document: at most `count` Han words of two characters or more, best first. No term is
 * contained in a better one.
 *
 * @param paragraphs the document's text, in the script that `extract` expects
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
