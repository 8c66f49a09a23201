/** Characters with more than one conversion in a dictionary. */
// @ts-nocheck

import { alignedCharacters, type Dictionary } from "./dictionary.ts";

const known = new WeakMap<Dictionary, ReadonlyMap<string, ReadonlySet<string>>>();

/**
 * Characters whose conversion depends on the word, each with all its converted forms. Names and overrides are not
 * counted, because they do not apply to a character elsewhere.
 */
export function oneToMany({
  general: dictionary,
}: Dictionary): ReadonlyMap<string, ReadonlySet<string>> {
  const found = known.get(dictionary) ?? findChoices(dictionary);
  known.set(dictionary, found);
  return found;
}

function findChoices({ entries }: Dictionary): ReadonlyMap<string, ReadonlySet<string>> {
  const forms = new Map<string, Set<string>>();
  for (const entry of entries) {
    if (entry.isName || entry.rule === "override") continue;
    for (const [from, to] of alignedCharacters(entry)) {
      forms.set(from, (forms.get(from) ?? new Set()).add(to));
    }
  }
  return new Map([...forms].filter(([, several]) => several.size > 1));
}
