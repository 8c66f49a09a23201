/** Looks up English and pinyin: the Chinese terms with that meaning, and the English titles that contain the words. */
// @ts-nocheck

import { englishWords, isTelling, stem } from "../../text/words/english.ts";
import { inOrder } from "../suggest/prefix-index.ts";
import {
  type EnglishIndex,
  type EnglishName,
  type EnglishTerm,
  type NameLookup,
  pinyinLetters,
} from "./english-index.ts";

/** The meaning of Latin words of a query. */
export interface Meaning {
  /** Chinese terms in the script of the page, best first; no term contains another. */
  readonly terms: readonly string[];
  /** True if the words are the exact name of the terms; false if the names only contain the words. */
  readonly named: boolean;
  /** Numbers of the clauses whose English title contains the words. */
  readonly titles: readonly number[];
}

/** The way in which words must occur in a name. */
export interface Manner {
  /** True if the words must be adjacent and in this order. */
  readonly phrase: boolean;
}

/** Maximum number of terms with a matching name; the shortest names are kept. */
const MOST_TERMS = 12;
/** Minimum length of a prefix that is looked up, in UTF-16 units. */
const SHORTEST_START = 3;
/** Minimum length of pinyin that may match a prefix; shorter pinyin matches whole words only. */
const SHORTEST_PINYIN_START = 5;

/** The words to look up. */
interface Sought {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly phrase: boolean;
}

/** A comparison of words in names with the words to look up. */
interface Comparison {
  /** True if word `at` of the name matches word `index` of the words to look up. */
  readonly same: (name: EnglishName, at: number, sought: Sought, index: number) => boolean;
  /** The candidate items: every item with a name that contains the words, and possibly others. */
  readonly candidates: (sought: Sought, lookup: NameLookup) => readonly number[];
}

/** The items with the rarest of the stems, among which are all items that have every stem. */
function withAll(stems: readonly string[], { stems: lookup }: NameLookup): readonly number[] {
  const found = stems.map((own) => lookup.of(own));
  return found.reduce((rarest, items) => (items.length < rarest.length ? items : rarest));
}

const bySpelling: Comparison = {
  same: ({ stems }, at, sought, index) => stems[at] === sought.stems[index],
  candidates: ({ stems }, lookup) => withAll(stems, lookup),
};
const byStart: Comparison = {
  same(name, at, sought, index) {
    if (bySpelling.same(name, at, sought, index)) return true;
    const start = sought.words[index] ?? "";
    const isLast = index === sought.words.length - 1;
    return isLast && start.length >= SHORTEST_START && (name.words[at]?.startsWith(start) ?? false);
  },
  candidates({ words: [start = ""], stems }, lookup) {
    if (stems.length > 1) return withAll(stems.slice(0, -1), lookup);
    const begun = start.length >= SHORTEST_START ? lookup.words.beginning(start) : [];
    return inOrder([...withAll(stems, lookup), ...begun]);
  },
};

/** True if the name contains the words. */
function holds(name: EnglishName, sought: Sought, { same }: Comparison): boolean {
  const indices = [...sought.words.keys()];
  const places = [...name.words.keys()];
  return sought.phrase
    ? places.some((from) => indices.every((index) => same(name, from + index, sought, index)))
    : indices.every((index) => places.some((at) => same(name, at, sought, index)));
}

/** True if the name consists of exactly these words, function words aside. */
function is(name: EnglishName, { stems }: Sought): boolean {
  const own = name.stems.filter((_stem, at) => isTelling(name.words[at] ?? ""));
  return own.length === stems.length && own.every((word, at) => word === stems[at]);
}

/** True if the characters are all of the term's, or none are known. */
function isAll(characters: string, [name = ""]: readonly string[]): boolean {
  return characters === "" || characters === name.replace(/[^\p{Script=Han}]/gu, "");
}

/** Drops a single character, which is too short to search for. */
function several(characters: string): readonly string[] {
  return Array.from(characters).length > 1 ? [characters] : [];
}

/**
 * The part of the term that the pinyin spells: words of its pinyin, or their beginning; empty if the pinyin does not
 * match.
 */
function readByPinyin({ chinese, pinyin }: EnglishTerm, letters: string): readonly string[] {
  for (const from of pinyin.keys()) {
    let read = "";
    let characters = "";
    for (const word of pinyin.slice(from)) {
      read += word.letters;
      characters += word.characters;
      const isWhole = read === letters;
      const isStart = letters.length >= SHORTEST_PINYIN_START && read.startsWith(letters);
      if (isWhole || isStart) return isAll(characters, chinese) ? chinese : several(characters);
      if (!letters.startsWith(read)) break;
    }
  }
  return [];
}

/** The terms without those that contain another: a search for the shorter term finds them too. */
function shortest(terms: readonly string[]): string[] {
  const bare = (term: string): string => term.replace(/[^\p{L}\p{N}]/gu, "");
  const kept = [...new Map(terms.map((term) => [bare(term), term]))];
  return kept
    .filter(([own]) => !kept.some(([other]) => other !== own && own.includes(other)))
    .map(([, term]) => term);
}

/** The items at these indices. */
function at<Item>(items: readonly Item[], places: readonly number[]): Item[] {
  return places.flatMap((place) => items[place] ?? []);
}

/**
 * The terms that the letters may spell: a word of their pinyin is a prefix of the letters, or the letters are a prefix
 * of it.
 */
function mayRead(letters: string, { terms, pinyinLookup }: EnglishIndex): EnglishTerm[] {
  const longest = Math.min(letters.length, pinyinLookup.longest);
  const begun = Array.from({ length: longest }, (_, index) =>
    pinyinLookup.of(letters.slice(0, index + 1)),
  );
  return at(terms, inOrder([...begun.flat(), ...pinyinLookup.beginning(letters)]));
}

/** The terms with a name that contains the words, in ascending order of the shortest such name. */
function termsHolding(
  sought: Sought,
  by: Comparison,
  { terms, termLookup }: EnglishIndex,
): string[] {
  return at(terms, by.candidates(sought, termLookup))
    .map(({ chinese, names }) => {
      const own = names.filter((name) => holds(name, sought, by));
      return { chinese, length: Math.min(...own.map(({ words }) => words.length)) };
    })
    .filter(({ length }) => Number.isFinite(length))
    .toSorted((one, other) => one.length - other.length)
    .slice(0, MOST_TERMS)
    .flatMap(({ chinese }) => chinese);
}

/** The clauses with an English title that contains the words. */
function titlesHolding(
  sought: Sought,
  by: Comparison,
  { titles, titleLookup }: EnglishIndex,
): number[] {
  const held = at(titles, by.candidates(sought, titleLookup)).filter((title) =>
    holds(title, sought, by),
  );
  return [...new Set(held.map(({ clause }) => clause))];
}

/**
 * The meaning of Latin text: terms with that name or pinyin. If there are none, terms whose names contain its words; if
 * there are none of these either, terms whose names contain its words with the last one as a prefix. Titles are looked
 * up likewise. Function words are ignored.
 */
export function meaningOf(text: string, { phrase }: Manner, index: EnglishIndex): Meaning {
  const words = englishWords(text).filter(isTelling);
  if (words.length === 0) return { terms: [], named: false, titles: [] };
  const sought: Sought = { words, stems: words.map(stem), phrase };
  const letters = pinyinLetters(text);
  const named = at(index.terms, withAll(sought.stems, index.termLookup)).filter(({ names }) =>
    names.some((name) => is(name, sought)),
  );
  const read = mayRead(letters, index).flatMap((term) => readByPinyin(term, letters));
  const exact = [...named.flatMap(({ chinese }) => chinese), ...read];
  const titles = titlesHolding(sought, bySpelling, index);
  if (exact.length > 0) return { terms: shortest(exact), named: true, titles };
  const terms = termsHolding(sought, bySpelling, index);
  if (terms.length + titles.length > 0) return { terms: shortest(terms), named: false, titles };
  const begun = shortest(termsHolding(sought, byStart, index));
  return { terms: begun, named: false, titles: titlesHolding(sought, byStart, index) };
}
