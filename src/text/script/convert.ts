/**
 * Conversion between the scripts. It keeps the number of characters and reports the dictionary entry behind each
 * conversion.
 */
import { type Script, type ScriptStandard, scriptOf } from "../../model/types.ts";
import type { ContextRule } from "./context-rules.ts";
import type { Dictionary, DictionaryEntry } from "./dictionary.ts";
import { type Cut, WordBounds } from "./word-bounds.ts";

/**
 * Converts a text to another script. Each character becomes exactly one character (code point) at the same position. The
 * UTF-16 length stays the same too, except for rare characters with one form inside and one outside of the Basic
 * Multilingual Plane.
 */
export type Convert = (text: string, from: ScriptStandard, to: ScriptStandard) => string;

export type { Cut } from "./word-bounds.ts";

/** The data for one direction of conversion. */
export interface Direction {
  readonly dictionary: Dictionary;
  /** Segmentation of the text to convert. If it is given, phrases must respect its word boundaries. */
  readonly cut?: Cut;
  /** Rules by the characters that the words around them decide; they need the segmentation. */
  readonly rules?: ReadonlyMap<string, ContextRule>;
}

/** The directions of conversion, by the standard that they convert to. */
export type Directions = Readonly<Record<ScriptStandard, Direction>>;

/** A match of a dictionary entry at an offset of a text, in UTF-16 units. */
export interface Conversion {
  readonly offset: number;
  readonly entry: DictionaryEntry;
  /** The words that decided, if a rule of context did. */
  readonly by?: string;
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
 * The matches in a text, from left to right without overlap; the longest entry at each position, unless a rule of context
 * decides. Text between the matches stays unchanged. A phrase is skipped if it begins or ends inside a word and extends beyond
 * it (催生|发展 does not contain 生发), or if a certain phrase begins inside it and extends beyond it. Overrides and certain phrases
 * are never skipped.
 */
export function* conversions(
  text: string,
  { dictionary, cut, rules }: Direction,
): Generator<Conversion> {
  const words = cut ? new WordBounds(text, cut) : null;
  const isAllowed = (entry: DictionaryEntry, offset: number): boolean => {
    const { from, rule, isCertain } = entry;
    if (from.length === 1 || rule === "override" || isCertain === true) return true;
    if (dictionary.isPlain(entry, text, offset)) return true;
    const end = offset + from.length;
    for (let inside = offset + 1; inside < end; inside++) {
      if (dictionary.certainEnd(text, inside) > end) return false;
    }
    return words === null || !words.isCut(offset, end);
  };
  let offset = 0;
  while (offset < text.length) {
    const entry = dictionary.match(text, offset, isAllowed);
    const rule = entry?.rule === "override" ? undefined : rules?.get(text.charAt(offset));
    const decided = words && rule?.decide({ text, offset, words, entry });
    if (decided) {
      const from = text.charAt(offset);
      yield { offset, entry: { from, to: decided.to, rule: "context" }, by: decided.by };
      offset++;
    } else if (entry) {
      yield { offset, entry };
      offset += entry.from.length;
    } else {
      offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
    }
  }
}

/**
 * A Traditional text in characters that a segmenter of Simplified texts knows, of the same length in UTF-16 units: characters
 * and certain phrases are converted, other phrases wait for the words.
 */
export function forSegmentation(text: string, dictionary: Dictionary): string {
  const isAllowed = ({ from, to, rule, isCertain }: DictionaryEntry) =>
    from.length === to.length &&
    (rule === "character" || rule === "override" || isCertain === true);
  let converted = "";
  for (let offset = 0; offset < text.length; ) {
    const entry = dictionary.match(text, offset, isAllowed);
    converted += entry?.to ?? text.charAt(offset);
    offset += entry?.from.length ?? 1;
  }
  return converted;
}

/** Makes the conversion function; `directions[script]` converts to that script. */
export function createConvert(directions: Directions): Convert {
  return (text, from, to) => {
    if (from === to || scriptOf(from) === scriptOf(to)) return text;
    let converted = "";
    let end = 0;
    for (const { offset, entry } of conversions(text, directions[to])) {
      converted += text.slice(end, offset) + entry.to;
      end = offset + entry.from.length;
    }
    converted += text.slice(end);
    return converted.replace(
      QUOTATION_MARK,
      (mark) => QUOTATION_MARKS[scriptOf(to)].get(mark) ?? mark,
    );
  };
}
