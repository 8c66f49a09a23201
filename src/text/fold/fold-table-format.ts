/** The written form of a fold table: code points as differences, a third smaller than the characters once compressed. */
import type { CharacterTable } from "./normalise.ts";

/**
 * The keys in order of code point, each as its distance from the one before (the first from 0), and for each key the
 * distance from it to its value.
 */
export interface WrittenFoldTable {
  readonly keys: readonly number[];
  readonly values: readonly number[];
}

/** Writes a table whose keys and values are single code points. */
export function writeFoldTable(table: CharacterTable): WrittenFoldTable {
  const pairs = Array.from(table, ([key, value]) => ({
    key: key.codePointAt(0) ?? 0,
    value: value.codePointAt(0) ?? 0,
  })).toSorted((one, other) => one.key - other.key);
  return {
    keys: pairs.map(({ key }, index) => key - (pairs[index - 1]?.key ?? 0)),
    values: pairs.map(({ key, value }) => value - key),
  };
}

/** Reads what `writeFoldTable` writes. */
export function readFoldTable({ keys, values }: WrittenFoldTable): CharacterTable {
  const table = new Map<string, string>();
  let key = 0;
  for (const [index, step] of keys.entries()) {
    key += step;
    table.set(String.fromCodePoint(key), String.fromCodePoint(key + (values[index] ?? 0)));
  }
  return table;
}
