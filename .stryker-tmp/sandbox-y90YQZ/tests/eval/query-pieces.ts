/** What random queries are made of: pieces of text, other ways to write them, operators. */
// @ts-nocheck

import type { Random } from "../support/random.ts";

const LONGEST = 12;

/** A piece of 1 to 12 characters; with `around`, one that holds a match of it. */
export function cut(text: string, random: Random, around?: RegExp): string {
  const places =
    around === undefined ? [] : Array.from(text.matchAll(around), ({ index }) => index);
  const [first, ...others] = places;
  const start =
    first === undefined
      ? random.int(0, Math.max(0, text.length - 1))
      : random.pick([first, ...others]) - random.int(0, 4);
  return text.slice(Math.max(0, start), Math.max(0, start) + random.int(1, LONGEST));
}

/** Without what could be read as an operator, so that it can be put beside one. */
export function asOperand(piece: string): string {
  return piece.replace(/[\s|｜"“”＂「」()（）:：-]|－/gu, "") || "创新";
}

/**
 * The same to a fold: full-width Latin letters and digits, other case, punctuation left out or put in. Or two texts run
 * together, which is to match nothing.
 */
export function altered(piece: string, random: Random): string {
  return random.pick([
    piece.replace(/[0-9A-Za-z]/gu, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
    piece.toLowerCase(),
    piece.toUpperCase(),
    piece.replace(/[，。、；《》]/gu, ""),
    piece.replace(/\s/gu, ""),
    Array.from(piece).join(/[0-9A-Za-z]/u.test(piece) ? "" : random.pick(["、", "”“", "·"])),
  ]);
}

/** The operators around operands, in all their written forms. */
export const OPERATORS: readonly [string, ...string[]] = [
  "A B",
  "A　B",
  "A -B",
  "A －B",
  "-A B",
  "NOT A B",
  "A NOT B",
  "A|B",
  "A ｜ B",
  "A OR B",
  "A AND B",
  "A B | C",
  "A|B C|D",
  "(A B) | C",
  "（A|B） C",
  "A -(B C)",
  "-(A | B) C",
  "((A B)|C) -D",
  '"A" B',
  "“A B”",
  "「A」 C",
  '"A ，B" | C',
  '-"A B" C',
  "title:A",
  "ｔｉｔｌｅ：A",
  "標題:A B",
  "标题：A|B",
  "title:(A | B)",
  "title:(A B) C",
  "-title:A B",
  "title:“A”",
];
