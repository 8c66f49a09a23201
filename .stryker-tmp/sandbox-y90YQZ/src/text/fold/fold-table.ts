/** The fold table, computed from the conversion dictionaries of the site and from the radicals of Unicode. */
// @ts-nocheck

import { RADICALS } from "../radicals.ts";
import { changedCharacters, type Dictionary, type Pair } from "../script/dictionary.ts";
import type { CharacterTable } from "./normalise.ts";

/** Disjoint sets of characters (union–find). */
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

  /** The members of each class with more than one member. */
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

/** The normalised form that the fold table has as its key. */
function normal(character: string): string {
  return character.normalize("NFKC").toLowerCase();
}

/**
 * Makes the fold table. Characters that are interchanged by `dictionaries`, `toSimplified` or `variants`, directly or through
 * others, fold to one representative.
 *
 * `dictionaries` must contain all dictionaries that the site converts with, so that fold(text) = fold(converted text)
 * for every text. The representative of a class is the character that most others are mapped to by `toSimplified`
 * (OpenCC `t` → `cn`, character by character); among equals it is the first by code point. A radical folds as the
 * character that it stands for.
 */
export function makeFoldTable(
  dictionaries: readonly Dictionary[],
  toSimplified: readonly Pair[],
  variants: readonly Pair[] = [],
): CharacterTable {
  const classes = new Classes();
  const votes = new Map<string, number>();
  for (const [from, to] of toSimplified) {
    classes.join(normal(from), normal(to));
    votes.set(normal(to), (votes.get(normal(to)) ?? 0) + 1);
  }
  const joined = new Set<string>();
  const join = ([one, other]: Pair): void => {
    const pair = one + other;
    if (!joined.has(pair)) classes.join(normal(one), normal(other));
    joined.add(pair);
  };
  for (const { entries } of dictionaries) {
    for (const entry of entries) for (const pair of changedCharacters(entry)) join(pair);
  }
  for (const pair of variants) join(pair);
  const table = new Map<string, string>();
  for (const group of classes.groups()) {
    const [chosen = "", ...others] = group.toSorted(
      (one, other) =>
        (votes.get(other) ?? 0) - (votes.get(one) ?? 0) ||
        (one.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0),
    );
    for (const other of others) table.set(other, chosen);
  }
  for (const [radical, character] of RADICALS) {
    const same = normal(character);
    // Compatibility forms are replaced before the table is used.
    if (normal(radical) === radical) table.set(radical, table.get(same) ?? same);
  }
  return new Map([...table].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
