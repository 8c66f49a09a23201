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
  /** Rules by the UTF-16 units of the characters that the words around them decide; they need the segmentation. */
  readonly rules?: ReadonlyMap<number, ContextRule>;
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

/** Finds what converts a text at an offset: an entry of the dictionary, or a decision of the words around. */
class Matcher {
  /** The words that decided last; undefined if an entry of the dictionary did. */
  by: string | undefined;
  readonly #text: string;
  readonly #direction: Direction;
  readonly #words: WordBounds | null;

  constructor(text: string, direction: Direction) {
    this.#text = text;
    this.#direction = direction;
    this.#words = direction.cut ? new WordBounds(text, direction.cut) : null;
  }

  at(offset: number): DictionaryEntry | null {
    const { dictionary, rules } = this.#direction;
    const text = this.#text;
    this.by = undefined;
    const entry = dictionary.match(text, offset, this.#isAllowed);
    const rule = rules?.get(text.charCodeAt(offset));
    if (rule === undefined || this.#words === null || entry?.rule === "override") return entry;
    const decided = rule.decide({ text, offset, words: this.#words, entry });
    if (decided === null) return entry;
    this.by = decided.by;
    return { from: text.charAt(offset), to: decided.to, rule: "context" };
  }

  readonly #isAllowed = (entry: DictionaryEntry, offset: number): boolean => {
    const { from, rule, isCertain } = entry;
    if (from.length === 1 || rule === "override" || isCertain === true) return true;
    const { dictionary } = this.#direction;
    if (dictionary.isPlain(entry, this.#text, offset)) return true;
    const end = offset + from.length;
    for (let inside = offset + 1; inside < end; inside++) {
      if (dictionary.certainEnd(this.#text, inside) > end) return false;
    }
    return this.#words === null || !this.#words.isCut(offset, end);
  };
}

/** The offset behind the character at an offset. */
function next(text: string, offset: number): number {
  return offset + ((text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1);
}

/**
 * The matches in a text, from left to right without overlap; the longest entry at each position, unless a rule of context
 * decides. Text between the matches stays unchanged. A phrase is skipped if it begins or ends inside a word and extends beyond
 * it (催生|发展 does not contain 生发), or if a certain phrase begins inside it and extends beyond it. Overrides and certain phrases
 * are never skipped.
 */
export function* conversions(text: string, direction: Direction): Generator<Conversion> {
  const matcher = new Matcher(text, direction);
  for (let offset = 0; offset < text.length; ) {
    const entry = matcher.at(offset);
    if (entry) yield { offset, entry, ...(matcher.by === undefined ? {} : { by: matcher.by }) };
    offset = entry ? offset + entry.from.length : next(text, offset);
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
    const matcher = new Matcher(text, directions[to]);
    let converted = "";
    let end = 0;
    for (let offset = 0; offset < text.length; ) {
      const entry = matcher.at(offset);
      if (entry === null) {
        offset = next(text, offset);
        continue;
      }
      if (offset > end) converted += text.slice(end, offset);
      converted += entry.to;
      offset += entry.from.length;
      end = offset;
    }
    if (end < text.length) converted += text.slice(end);
    return converted.replace(
      QUOTATION_MARK,
      (mark) => QUOTATION_MARKS[scriptOf(to)].get(mark) ?? mark,
    );
  };
}
