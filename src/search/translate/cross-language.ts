/** Looks English and pinyin up: which Chinese terms are meant, and which English titles hold the words. */
import { englishWords, isTelling, stem } from "../../text/words/english.ts";
import { inOrder } from "../suggest/prefix-index.ts";
import {
  type EnglishIndex,
  type EnglishName,
  type EnglishTerm,
  type NameLookup,
  pinyinLetters,
} from "./english-index.ts";

/** What Latin words of a query mean. */
export interface Meaning {
  /** Chinese terms in the script of the page, best first; none holds another. */
  readonly terms: readonly string[];
  /** True if the terms have that very name, and do not only hold its words. */
  readonly named: boolean;
  /** Numbers of the clauses whose English title holds the words. */
  readonly titles: readonly number[];
}

/** How words have to stand in a name. */
export interface Manner {
  /** Together and in this order. */
  readonly phrase: boolean;
}

/** More terms than this say that the words are too general to be read. */
const MOST_TERMS = 12;
/** A shorter beginning of a word is not looked up. */
const SHORTEST_START = 3;
/** Shorter pinyin is taken as it stands only, not as the beginning of a word. */
const SHORTEST_PINYIN_START = 5;

/** The words looked up. */
interface Sought {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly phrase: boolean;
}

/** How a word of a name is compared with one that is sought. */
interface Comparison {
  /** True if the word at a place of a name is the one at a place of what is sought. */
  readonly same: (name: EnglishName, at: number, sought: Sought, index: number) => boolean;
  /** The items that may have a name that holds the words: every one that has, and others. */
  readonly candidates: (sought: Sought, lookup: NameLookup) => readonly number[];
}

/** The items to which the rarest of the stems belongs: no others can have them all. */
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

/** True if the name holds the words. */
function holds(name: EnglishName, sought: Sought, { same }: Comparison): boolean {
  const indices = [...sought.words.keys()];
  const places = [...name.words.keys()];
  return sought.phrase
    ? places.some((from) => indices.every((index) => same(name, from + index, sought, index)))
    : indices.every((index) => places.some((at) => same(name, at, sought, index)));
}

/** True if the name is these words and no others, small words aside. */
function is(name: EnglishName, { stems }: Sought): boolean {
  const own = name.stems.filter((_stem, at) => isTelling(name.words[at] ?? ""));
  return own.length === stems.length && own.every((word, at) => word === stems[at]);
}

/** True if the characters are all of the term's, or none are known. */
function isAll(characters: string, [name = ""]: readonly string[]): boolean {
  return characters === "" || characters === name.replace(/[^\p{Script=Han}]/gu, "");
}

/** A single character is no word to look for. */
function several(characters: string): readonly string[] {
  return Array.from(characters).length > 1 ? [characters] : [];
}

/** What of the term the letters read: words of its pinyin, or their beginning; nothing where they do not. */
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

/** Without those that hold another: where that one is found, they are. */
function shortest(terms: readonly string[]): string[] {
  const bare = (term: string): string => term.replace(/[^\p{L}\p{N}]/gu, "");
  const kept = [...new Map(terms.map((term) => [bare(term), term]))];
  return kept
    .filter(([own]) => !kept.some(([other]) => other !== own && own.includes(other)))
    .map(([, term]) => term);
}

/** The items at these places. */
function at<Item>(items: readonly Item[], places: readonly number[]): Item[] {
  return places.flatMap((place) => items[place] ?? []);
}

/** The terms of which the letters may read something: with a word of pinyin that begins them, or that they begin. */
function mayRead(letters: string, { terms, pinyinLookup }: EnglishIndex): EnglishTerm[] {
  const longest = Math.min(letters.length, pinyinLookup.longest);
  const begun = Array.from({ length: longest }, (_, index) =>
    pinyinLookup.of(letters.slice(0, index + 1)),
  );
  return at(terms, inOrder([...begun.flat(), ...pinyinLookup.beginning(letters)]));
}

/** The terms with a name that holds the words, those with the shortest such name first. */
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

/** The clauses with an English title that holds the words. */
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
 * What Latin text means: terms of that name or pinyin; where there are none, terms whose names hold its words, and where
 * there are none of those either, words that begin with its last one. Titles likewise. Small words do not matter.
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
