/** Conversion between the scripts that never changes the number of characters. */
import type { Script } from "../model/types.ts";

/**
 * Gives a text in another script. Every character of the text becomes exactly one character (code point) at the same
 * place. The UTF-16 length is the same too, save for rare characters that have one form within and one outside of the
 * Basic Multilingual Plane.
 */
export type Convert = (text: string, from: Script, to: Script) => string;

/** One direction of a conversion, as a library gives it: phrases and characters, no promise on length. */
export type RawConversion = (text: string) => string;

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
/** A run without punctuation or white space: a phrase never reaches beyond it. */
const STRETCH = /[^\p{P}\p{Z}\p{Cc}]+/gu;

function sameCount(one: string, other: string): boolean {
  return [...one].length === [...other].length;
}

/** The conversion of a text; of any stretch whose number of characters it would change, character by character. */
function convertEvenly(text: string, convert: RawConversion): string {
  const whole = convert(text);
  if (sameCount(text, whole)) return whole;
  return text.replace(STRETCH, (stretch) => {
    const converted = convert(stretch);
    if (sameCount(stretch, converted)) return converted;
    return Array.from(stretch, (character) => {
      const alone = convert(character);
      return sameCount(character, alone) ? alone : character;
    }).join("");
  });
}

/** Makes the conversion from one for each direction: `raw[script]` converts to that script. */
export function createConvert(raw: Readonly<Record<Script, RawConversion>>): Convert {
  return (text, from, to) => {
    if (from === to) return text;
    const marks = QUOTATION_MARKS[to];
    return convertEvenly(text, raw[to]).replace(QUOTATION_MARK, (mark) => marks.get(mark) ?? mark);
  };
}
