/** Key terms: words that are characteristic of a document. */

/** The words of a text, best first: at most `count`. */
export type ExtractTerms = (text: string, count: number) => readonly string[];

const HAN_WORD = /^\p{Script=Han}{2,}$/u;
/**
 * Number of candidates for each key term; about one in so many is a Han word of two characters or more. Words further down
 * are no longer characteristic, so that a document may have fewer key terms.
 */
const CANDIDATES_PER_TERM = 4;
/** Number of documents from which on a word that most of them hold is common. */
const FEWEST_DOCUMENTS = 3;
const NONE: ReadonlySet<string> = new Set();

/** Candidates for `count` key terms of a text, best first. */
export function termCandidates(
  text: string,
  extract: ExtractTerms,
  count: number,
): readonly string[] {
  return extract(text, count * CANDIDATES_PER_TERM);
}

/**
 * The words that more than half of the documents hold, so that they are characteristic of none; none in a collection of
 * one or two documents.
 *
 * @param documents the words of each document, each word once
 */
export function commonWords(documents: readonly (readonly string[])[]): ReadonlySet<string> {
  if (documents.length < FEWEST_DOCUMENTS) return NONE;
  const holders = new Map<string, number>();
  for (const words of documents) {
    for (const word of words) holders.set(word, (holders.get(word) ?? 0) + 1);
  }
  const most = documents.length / 2;
  return new Set([...holders].flatMap(([word, count]) => (count > most ? [word] : [])));
}

/**
 * Selects key terms: at most `count` Han words of two characters or more, best first. No term is contained in a better
 * one. Common words are left out, unless there are no others.
 *
 * @param ranked the words of a document, best first
 */
export function pickKeyTerms(
  ranked: readonly string[],
  count: number,
  common: ReadonlySet<string> = NONE,
): string[] {
  const terms: string[] = [];
  const characteristic = ranked.filter((word) => !common.has(word));
  for (const word of characteristic.slice(0, count * CANDIDATES_PER_TERM)) {
    if (terms.length === count) break;
    if (!HAN_WORD.test(word)) continue;
    if (!terms.some((term) => term.includes(word))) terms.push(word);
  }
  return terms.length === 0 && common.size > 0 ? pickKeyTerms(ranked, count) : terms;
}
