/** The symbols of a folded text: its characters, with the ends of numbers and the starts of Latin words marked on them. */
import { CLASS, classFrom } from "../../text/fold/characters.ts";

/**
 * Digits `a` to `y`, four to a character: every code point that a fold keeps is below 25⁴. Symbols of lower-case ASCII
 * letters are cut, stemmed or altered by no segmenter, whatever language a page says it is in.
 */
const BASE = 25;
const WIDTH = 4;
const CODE_OF_A = 0x61;
/** Begins a marked symbol; no character is written with it. The letter after it says which marks. */
const MARK = "z";
/** What a character is marked with; added up. */
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

/** The first of symbols that are written one after the other. */
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
 * The symbols of a folded text, one for each code point. A digit is marked where a number (digits with inner points)
 * starts or ends at it, a Latin letter where no other stands before it.
 *
 * So a folded term occurs in a folded text, by the rules of `occurrences`, exactly where its symbols stand in the text's
 * one after the other: a term that begins or ends with a digit bears the mark that a digit inside of a number lacks.
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
