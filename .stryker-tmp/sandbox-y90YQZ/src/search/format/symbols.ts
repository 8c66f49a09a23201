/** The symbols of a folded text: its characters, with marks at the ends of numbers and the starts of Latin words. */
// @ts-nocheck

import { CLASS, classFrom } from "../../text/fold/characters.ts";

/**
 * Characters are encoded in four digits `a` to `y`, since every code point in a fold is below 25⁴. No segmenter cuts,
 * stems or alters a symbol of lower-case ASCII letters, whatever the language of the page.
 */
const BASE = 25;
const WIDTH = 4;
const CODE_OF_A = 0x61;
/** Begins a marked symbol; it is no digit of a character. The letter after it encodes the marks. */
const MARK = "z";
/** The marks of a character; they are added. */
const STARTS = 1;
const ENDS = 2;

function encode(codePoint: number): string {
  let rest = codePoint;
  let code = "";
  for (let digit = 0; digit < WIDTH; digit++) {
    code = String.fromCharCode(CODE_OF_A + (rest % BASE)) + code;
    rest = Math.floor(rest / BASE);
  }
  return code;
}

/** The first symbol of concatenated symbols. */
export function firstSymbol(symbols: string): string {
  return symbols.slice(0, symbols.startsWith(MARK) ? MARK.length + 1 + WIDTH : WIDTH);
}

const known = new Map<number, string>();

function symbolOf(codePoint: number, marks: number): string {
  const key = codePoint * 4 + marks;
  let symbol = known.get(key);
  if (symbol === undefined) {
    const mark = marks === 0 ? "" : MARK + String.fromCharCode(CODE_OF_A + marks);
    symbol = mark + encode(codePoint);
    known.set(key, symbol);
  }
  return symbol;
}

/**
 * The symbols of a folded text, one for each code point. A digit is marked if a number (digits with inner points)
 * starts or ends at it; a Latin letter is marked if no Latin letter precedes it.
 *
 * A folded term therefore occurs in a folded text, by the rules of `occurrences`, exactly where its symbols occur in
 * sequence in the text's symbols: a term that begins or ends with a digit has a mark that a digit inside a number
 * lacks.
 */
export function symbolsOf(folded: string): string[] {
  const characters = Array.from(folded);
  const classes = characters.map((character) => classFrom(character, 0));
  const inNumber = (index: number): boolean => {
    const neighbour = classes[index];
    return neighbour === CLASS.digit || neighbour === CLASS.point;
  };
  return characters.map((character, index) => {
    let marks = 0;
    if (classes[index] === CLASS.digit) {
      marks = (inNumber(index - 1) ? 0 : STARTS) + (inNumber(index + 1) ? 0 : ENDS);
    } else if (classes[index] === CLASS.latin) {
      marks = classes[index - 1] === CLASS.latin ? 0 : STARTS;
    }
    return symbolOf(character.codePointAt(0) ?? 0, marks);
  });
}
