/** Ordinal numbers of provisions, with those that a later law inserted: 第二百一十九条之一, 第219条之1, 第 219-1 條. */
// @ts-nocheck

import { ARABIC_DIGITS, HAN_NUMERALS, LARGE_HAN_NUMERALS, readNumeral } from "./numbers.ts";

/** A number as ids write it: `219`, and `219z1` for 219之1. */
export type Ordinal = string;

/** Source of a pattern: one number of a provision, in either script. */
export const ORDINAL_NUMBER = `(?:[${LARGE_HAN_NUMERALS}]{1,16}|[${ARABIC_DIGITS}]{1,6})`;
/** Source of a pattern: the digits that an inserted provision has after a hyphen (7-1). */
export const DASHED = `(?:\\s?[-－–‐—]\\s?[${ARABIC_DIGITS}]{1,2}(?![${ARABIC_DIGITS}]))`;
/**
 * Source of a pattern: the numbers of an inserted provision after its unit. 之 before another word (之一般规定, 之三分之一,
 * 之二个月) begins no number.
 */
export const INSERTED =
  `(?:\\s?之\\s?(?:[${HAN_NUMERALS}]{1,3}|[${ARABIC_DIGITS}]{1,2})` +
  `(?![${LARGE_HAN_NUMERALS}${ARABIC_DIGITS}]|[般切部方些定样致律旦并半倍种类者分个個年月日人元名次]))`;

const DIGITS = new RegExp(`[${LARGE_HAN_NUMERALS}${ARABIC_DIGITS}]+`, "gu");

/**
 * The ordinal of printed parts, of which only the numbers count; null if a part is no number, or if a number is zero.
 *
 * @param parts the number (219, 7-1), then what follows its unit (之一)
 */
export function readOrdinal(...parts: readonly (string | undefined)[]): Ordinal | null {
  const numbers = parts.flatMap((part) => part?.match(DIGITS) ?? []).map(readNumeral);
  const isWhole = numbers.length > 0 && numbers.every((number) => number !== null && number > 0);
  return isWhole ? numbers.join("z") : null;
}
