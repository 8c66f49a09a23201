/**
 * The files of translated texts in the search index. Words are found by their key, which their inflected forms share; positions
 * count words, text after text of a clause, with one place between two texts.
 */
// @ts-nocheck

import { crc32 } from "./crc32.ts";

/** Facts on the translated texts in a language. */
export function translatedTableFile(language: string): string {
  return `translated/${language}/table.json`;
}

/** The positions of the words of a shard. */
export function translatedWordsFile(language: string, shard: number): string {
  return `translated/${language}/words/${shard}.json`;
}

/** The texts of a shard, in the form of the Chinese ones (`Shard`). */
export function translatedTextsFile(language: string, shard: number): string {
  return `translated/${language}/texts/${shard}.json`;
}

/** `table.json`; the lists have a value for each clause of the collection. */
export interface WrittenTranslatedTable {
  /** Places that the texts of a clause occupy: one for each word, and one after each text; 0 without a text. */
  readonly lengths: readonly number[];
  /** Number of words of its title. */
  readonly titles: readonly number[];
  /** Number of shards of words. */
  readonly shards: number;
}

/**
 * A shard of words: by key, and by word. The places of a word are written clause by clause: the difference to the clause before,
 * the number of places, and their differences.
 */
export type WrittenWords = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

/** The shard that has the words of a key. */
export function wordShard(key: string, shards: number): number {
  return crc32(new TextEncoder().encode(key)) % shards;
}
