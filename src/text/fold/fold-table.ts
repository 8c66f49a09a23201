/** The table of a fold, computed from the dictionaries of the conversions that the site ships. */
import { alignedCharacters, type Dictionary, type Pair } from "../script/dictionary.ts";
import type { CharacterTable } from "./normalise.ts";

/** Disjoint sets of characters. */
class Classes {
  readonly #parents = new Map<string, string>();

  find(character: string): string {
    let root = character;
    for (let up = this.#parents.get(root); up !== undefined; up = this.#parents.get(root))
      root = up;
    let walk = character;
    while (walk !== root) {
      const up = this.#parents.get(walk) ?? root;
      this.#parents.set(walk, root);
      walk = up;
    }
    return root;
  }

  join(one: string, other: string): void {
    const from = this.find(one);
    const to = this.find(other);
    if (from !== to) this.#parents.set(from, to);
  }

  /** The members of each class that has more than one. */
  groups(): string[][] {
    const groups = new Map<string, string[]>();
    for (const character of this.#parents.keys()) {
      const root = this.find(character);
      const group = groups.get(root) ?? [root];
      if (character !== root) group.push(character);
      groups.set(root, group);
    }
    return [...groups.values()];
  }
}

/** The form in which a fold looks a character up. */
function normal(character: string): string {
  return character.normalize("NFKC").toLowerCase();
}

/**
 * Makes the table: characters that any of `dictionaries` or `toSimplified` interchanges, directly or through others, fold
 * to one of them.
 *
 * `dictionaries` must be all that the site converts with, so that fold(text) = fold(converted text) for every text. Of
 * each class of characters the one is chosen that most others become in `toSimplified` (OpenCC `t` → `cn`, character by
 * character); where that is equal, the first by code point.
 */
export function makeFoldTable(
  dictionaries: readonly Dictionary[],
  toSimplified: readonly Pair[],
): CharacterTable {
  const classes = new Classes();
  const votes = new Map<string, number>();
  for (const [from, to] of toSimplified) {
    classes.join(normal(from), normal(to));
    votes.set(normal(to), (votes.get(normal(to)) ?? 0) + 1);
  }
  for (const entry of dictionaries.flatMap(({ entries }) => entries)) {
    for (const [from, to] of alignedCharacters(entry)) {
      if (from !== to) classes.join(normal(from), normal(to));
    }
  }
  const table: [string, string][] = [];
  for (const group of classes.groups()) {
    const [chosen = "", ...others] = group.toSorted(
      (one, other) =>
        (votes.get(other) ?? 0) - (votes.get(one) ?? 0) ||
        (one.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0),
    );
    for (const other of others) table.push([other, chosen]);
  }
  return new Map(table.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
