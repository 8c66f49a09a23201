/** Names of laws without 《》 that stand directly before a citation: 依照民事诉讼法第十九条. */
// @ts-nocheck

import type { NameDocument } from "./document-titles.ts";

/**
 * The id of the document that a text ending in the name of a law names; null if it names none, or one that the collection
 * does not have.
 */
export type NameLaw = (text: string) => string | null;

/** Characters that end before a name: a verb, a preposition or a conjunction. */
const BEFORE_NAME =
  /^$|[^\p{Script=Han}]|[照据按依由与和及或从反用合对除因为经以在犯有至于即受系属本]$/u;

/** Makes the lookup: the longest end of the text that is the name of a document and begins where a name may begin. */
export function bareLawNamer(nameDocument: NameDocument): NameLaw {
  const known = new Map<string, string | null>();

  function find(text: string): string | null {
    for (let start = 0; start < text.length; start++) {
      if (!BEFORE_NAME.test(text.slice(0, start))) continue;
      const found = nameDocument(text.slice(start), null);
      if (found !== null) return found;
    }
    return null;
  }
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = find(text);
    known.set(text, found);
    return found;
  };
}
