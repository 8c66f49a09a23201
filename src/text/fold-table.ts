/** The table of a fold, computed from the dictionaries of the conversions that the site ships. */
import type { CharacterTable } from "./normalise.ts";

/** A conversion dictionary: pairs, or `source replacement` joined by `|`, as opencc-js ships them. */
export type Dictionary = string | readonly (readonly [string, string])[];

function* entries(dictionary: Dictionary): Generator<readonly [string, string]> {
  if (typeof dictionary !== "string") {
    yield* dictionary;
    return;
  }
  for (const entry of dictionary.split("|")) {
    const [source = "", replacement = ""] = entry.split(" ");
    yield [source, replacement];
  }
}

/**
 * Every pair of characters that a dictionary interchanges, by position in its entries.
 *
 * @throws Error where an entry's two sides differ in number of characters: such a dictionary does not convert character
 *   by character, and no fold could undo it.
 */
function* interchanges(dictionary: Dictionary): Generator<readonly [string, string]> {
  for (const [source, replacement] of entries(dictionary)) {
    const from = [...source];
    const to = [...replacement];
    if (from.length !== to.length) {
      throw new Error(`Entry changes its length: ${source} ${replacement}`);
    }
    for (const [index, character] of from.entries()) {
      const other = to[index] ?? character;
      if (character !== other) yield [character, other];
    }
  }
}

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
 * Makes the table: characters that any of `dictionaries` interchanges, directly or through others, fold to one of them.
 *
 * `dictionaries` must hold every stage of every conversion that the site ships, so that fold(text) = fold(converted text)
 * for every text. Of each class of characters the one is chosen that most others become in `toSimplified` (OpenCC `t` →
 * `cn`); where that is equal, the first by code point.
 */
export function makeFoldTable(
  dictionaries: readonly Dictionary[],
  toSimplified: readonly Dictionary[],
): CharacterTable {
  const classes = new Classes();
  for (const dictionary of [...dictionaries, ...toSimplified]) {
    for (const [from, to] of interchanges(dictionary)) classes.join(normal(from), normal(to));
  }
  const votes = new Map<string, number>();
  for (const [from, to] of toSimplified.flatMap((dictionary) => [...entries(dictionary)])) {
    if ([...from].length === 1) votes.set(normal(to), (votes.get(normal(to)) ?? 0) + 1);
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
