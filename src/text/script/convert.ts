/** Conversion between the scripts that never changes the number of characters, and says what decided. */
import type { Script } from "../../model/types.ts";
import type { Dictionary, DictionaryEntry } from "./dictionary.ts";

/**
 * Gives a text in another script. Every character of the text becomes exactly one character (code point) at the same
 * place. The UTF-16 length is the same too, save for rare characters that have one form within and one outside of the
 * Basic Multilingual Plane.
 */
export type Convert = (text: string, from: Script, to: Script) => string;

/** Cuts a text into words that together are the text. */
export type Cut = (text: string) => readonly string[];

/** What one direction converts with. */
export interface Direction {
  readonly dictionary: Dictionary;
  /** Words of a text that is to be converted; phrases keep to them where it is given. */
  readonly cut?: Cut;
}

/** A stretch of a text, at a UTF-16 offset, that one entry of a dictionary converted. */
export interface Conversion {
  readonly offset: number;
  readonly entry: DictionaryEntry;
}

const QUOTATION_MARKS: Readonly<Record<Script, ReadonlyMap<string, string>>> = {
  "zh-Hant": new Map([
    ["“", "「"],
    ["”", "」"],
    ["‘", "『"],
    ["’", "』"],
  ]),
  "zh-Hans": new Map([
    ["「", "“"],
    ["」", "”"],
    ["『", "‘"],
    ["』", "’"],
  ]),
};

/** A quotation mark; a ’ between Latin letters is an apostrophe, and stays. */
const QUOTATION_MARK = /[“”‘「」『』]|(?<!\p{Script=Latin})’|’(?!\p{Script=Latin})/gu;

/**
 * The conversions of a text in order, without overlap: from left to right the longest entry each time. What they leave
 * out stays as it is. A phrase that would begin or end inside a word and reach beyond it is passed over (催生|发展 has no
 * 生发); the collection's own words are not.
 */
export function* conversions(text: string, { dictionary, cut }: Direction): Generator<Conversion> {
  const cutsWord = cut ? wordCutter(text, cut) : () => false;
  const isAllowed = ({ from, rule }: DictionaryEntry, offset: number) =>
    rule === "override" || !cutsWord(offset, offset + from.length);
  let offset = 0;
  while (offset < text.length) {
    const entry = dictionary.match(text, offset, isAllowed);
    if (entry) {
      yield { offset, entry };
      offset += entry.from.length;
    } else {
      offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
    }
  }
}

/** Tells of a stretch of the text whether it holds a part of a word besides something outside of that word. */
function wordCutter(text: string, cut: Cut): (start: number, end: number) => boolean {
  /** Where the word begins that has the unit at an offset; the end of the text is a word's beginning. */
  const begins = new Uint32Array(text.length + 1);
  let at = 0;
  for (const word of cut(text)) {
    begins.fill(at, at, at + word.length);
    at += word.length;
  }
  if (at !== text.length) return () => false;
  begins[at] = at;
  const beginOf = (offset: number) => begins[offset] ?? offset;
  return (start, end) => {
    const first = beginOf(start);
    const beyond = beginOf(end);
    return (first < start && beginOf(end - 1) > first) || (start < beyond && beyond < end);
  };
}

/** Makes the conversion from its two directions: `directions[script]` converts to that script. */
export function createConvert(directions: Readonly<Record<Script, Direction>>): Convert {
  return (text, from, to) => {
    if (from === to) return text;
    let converted = "";
    let end = 0;
    for (const { offset, entry } of conversions(text, directions[to])) {
      converted += text.slice(end, offset) + entry.to;
      end = offset + entry.from.length;
    }
    converted += text.slice(end);
    return converted.replace(QUOTATION_MARK, (mark) => QUOTATION_MARKS[to].get(mark) ?? mark);
  };
}
