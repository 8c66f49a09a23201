/** The index from English and pinyin to the Chinese texts: terms by their names, clauses by their English titles. */
// @ts-nocheck

import { englishWords, stem } from "../../text/words/english.ts";
import type { WrittenEnglish } from "../format/index-format.ts";
import { createPrefixIndex, type PrefixIndex } from "../suggest/prefix-index.ts";

/** A name in Latin letters, prepared for comparison. */
export interface EnglishName {
  /** The name as written. */
  readonly text: string;
  /** Its words in lower case. */
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

/** A word of a term's pinyin and the characters that it spells; `characters` is empty if they are unknown. */
interface PinyinWord {
  readonly letters: string;
  readonly characters: string;
}

/** A term of the glossary, or a plain word. */
export interface EnglishTerm {
  /** Its forms in the script of the page. */
  readonly chinese: readonly string[];
  /** Its English name, then its aliases. */
  readonly names: readonly EnglishName[];
  readonly pinyin: readonly PinyinWord[];
}

/** An English title and the number of its clause. */
interface EnglishTitle extends EnglishName {
  readonly clause: number;
}

/** Finds items by the words of their names. */
export interface NameLookup {
  readonly words: PrefixIndex;
  readonly stems: PrefixIndex;
}

export interface EnglishIndex {
  readonly terms: readonly EnglishTerm[];
  readonly titles: readonly EnglishTitle[];
  readonly termLookup: NameLookup;
  readonly titleLookup: NameLookup;
  /** Finds terms by the words of their pinyin. */
  readonly pinyinLookup: PrefixIndex;
}

/** Prepares a name for comparison. */
function englishName(text: string): EnglishName {
  const words = englishWords(text);
  return { text, words, stems: words.map(stem) };
}

/** Reduces pinyin to its letters and digits in lower case, without tone marks, spaces and apostrophes. */
export function pinyinLetters(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}

/** Tone marks on vowels, as NFD separates them; the two dots of ü are not among them. */
const TONES = /[\u0300\u0301\u0304\u030c]/gu;

/**
 * Encodes the pinyin of a term: words without tones, each followed by the number of the term's Han characters that it
 * spells, which is its number of tone marks. The numbers are omitted if they do not add up to all of the characters.
 */
export function writePinyin(pinyin: string, chinese: string): string {
  const characters = chinese.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = pinyin.normalize("NFD").split(/[\s–-]+/u);
  const counts = words.map((word) => word.match(TONES)?.length ?? 0);
  const isWhole = counts.reduce((sum, count) => sum + count, 0) === characters;
  return words
    .map((word, index) => `${pinyinLetters(word)}${isWhole ? `:${counts[index]}` : ""}`)
    .filter((word) => !word.startsWith(":"))
    .join(" ");
}

function readPinyin(written: string, chinese: string): PinyinWord[] {
  const characters = chinese.match(/\p{Script=Han}/gu) ?? [];
  if (written === "") return [];
  let at = 0;
  return written.split(" ").map((word) => {
    const [letters = "", count] = word.split(":");
    const from = at;
    at += Number(count ?? 0);
    return { letters, characters: characters.slice(from, at).join("") };
  });
}

function nameLookup(items: readonly (readonly EnglishName[])[]): NameLookup {
  return {
    words: createPrefixIndex(items.map((names) => names.flatMap(({ words }) => words))),
    stems: createPrefixIndex(items.map((names) => names.flatMap(({ stems }) => stems))),
  };
}

/** Decodes `english/….json`. */
export function readEnglish(written: WrittenEnglish): EnglishIndex {
  const terms = written.terms.map(([chinese, names, pinyin]) => ({
    chinese,
    names: names.map(englishName),
    pinyin: readPinyin(pinyin, chinese[0] ?? ""),
  }));
  const titles = written.titles.map(([clause, text]) => ({ clause, ...englishName(text) }));
  return {
    terms,
    titles,
    termLookup: nameLookup(terms.map(({ names }) => names)),
    titleLookup: nameLookup(titles.map((title) => [title])),
    pinyinLookup: createPrefixIndex(
      terms.map(({ pinyin }) => pinyin.map(({ letters }) => letters)),
    ),
  };
}
