/** The occurrences of a folded term in a folded text. */
// @ts-nocheck

import { type CharacterClass, CLASS, classBefore, classFrom } from "../../text/fold/characters.ts";

function continuesNumber(neighbour: CharacterClass | null): boolean {
  return neighbour === CLASS.digit || neighbour === CLASS.point;
}

/**
 * The start offset of every occurrence, in order; occurrences may overlap. An occurrence is a substring with two
 * restrictions: a term that begins or ends with a digit does not cut a number (digits with inner points), and a term
 * that begins with a Latin letter does not follow one. An empty term has no occurrence.
 */
export function* occurrences(text: string, term: string): Generator<number> {
  if (term === "") return;
  const first = classFrom(term, 0);
  const last = classBefore(term, term.length);
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1)) {
    const before = classBefore(text, at);
    if (first === CLASS.digit && continuesNumber(before)) continue;
    if (first === CLASS.latin && before === CLASS.latin) continue;
    if (last === CLASS.digit && continuesNumber(classFrom(text, at + term.length))) continue;
    yield at;
  }
}

/** True if the term occurs in the text. */
export function occursIn(text: string, term: string): boolean {
  return occurrences(text, term).next().done === false;
}
