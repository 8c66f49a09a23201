/**
 * Conversion between the scripts. It keeps the number of characters and reports the dictionary entry behind each
 * conversion.
 */
import type { Script } from "../../model/types.ts";
import type { Dictionary, DictionaryEntry } from "./dictionary.ts";

/**
 * Converts a text to another script. Each character becomes exactly one character (code point) at the same position. The
 * UTF-16 length stays the same too, except for rare characters with one form inside and one outside of the Basic
 * Multilingual Plane.
 */
export type Convert = (text: string, from: Script, to: Script) => string;

/** Segments a text into words; the concatenation of the words is the text. */
export type Cut = (text: string) => readonly string[];

/** The data for one direction of conversion. */
export interface Direction {
  readonly dictionary: Dictionary;
  /** Segmentation of the text to convert. If it is given, phrases must respect its word boundaries. */
  readonly cut?: Cut;
}

/** A match of a dictionary entry at an offset of a text, in UTF-16 units. */
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

/** A quotation mark. A ’ between Latin letters is an apostrophe and is not matched. */
const QUOTATION_MARK = /[“”‘「」『』]|(?<!\p{Script=Latin})’|’(?!\p{Script=Latin})/gu;

/**
 * The matches in a text, from left to right without overlap; the longest entry at each position. Text between the
 * matches stays unchanged. A phrase is skipped if it begins or ends inside a word and extends beyond it (催生|发展 does not
 * contain 生发); overrides are never skipped.
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

/**
 * Makes a predicate: true if a range of the text contains a part of a word together with text outside of that word. If
 * the segmentation does not cover the text, it is always false.
 */
function wordCutter(text: string, cut: Cut): (start: number, end: number) => boolean {
  /** Start of the word that contains the unit at each offset; the end of the text counts as the start of a word. */
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

/** Makes the conversion function; `directions[script]` converts to that script. */
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
