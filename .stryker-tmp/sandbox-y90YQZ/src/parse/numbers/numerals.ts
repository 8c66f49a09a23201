/** Numerals before lines: their characters and values. */
// @ts-nocheck

import { readNumeral } from "../../text/words/numbers.ts";

/** A Han numeral, without spaces. 廿 is 20, 卅 is 30; ○ is written for 〇. */
export const HAN_NUMERAL = "[〇○零一二三四五六七八九十百千万萬廿卅]";

/** An Arabic digit of either width. */
export const DIGIT = "[0-9０-９]";

/** The heavenly stems, which count from 1 to 10. */
export const STEMS = "甲乙丙丁戊己庚辛壬癸";

/** A formal numeral, as headings are numbered with them in Taiwan. */
export const FORMAL_NUMERAL = "[壹贰叁肆伍陆柒捌玖拾貳參陸叄弍]";

/** The value of a number in digits or Han numerals, plain or formal; white space inside is ignored. 0 if it is not a number. */
export function readNumber(printed: string): number {
  return readNumeral(printed.replace(/\s+/gu, "")) ?? 0;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** The value of a Roman numeral up to 39, in letters or as one character (Ⅳ); 0 if it is not one. */
export function readRomanNumber(printed: string): number {
  const letters = printed.normalize("NFKC").toLowerCase();
  if (!/^x{0,3}(?:ix|iv|v?i{0,3})$/u.test(letters)) return 0;
  const values = [...letters].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce(
    (sum, value, index) => (value < (values[index + 1] ?? 0) ? sum - value : sum + value),
    0,
  );
}
