/** The characters for which a dictionary has a choice. */
import { alignedCharacters, type Dictionary } from "./dictionary.ts";

const known = new WeakMap<Dictionary, ReadonlyMap<string, ReadonlySet<string>>>();

/**
 * Characters that become one thing in some words and another elsewhere, with all that they become. Names, and the words of
 * a collection, say nothing of a character elsewhere and do not count.
 */
export function oneToMany(dictionary: Dictionary): ReadonlyMap<string, ReadonlySet<string>> {
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
