/** Values of printed numbers: Arabic digits of either width, Han numerals, formal numerals, Roman numerals. */

/** A Han numeral, without spaces. 廿 is 20, 卅 is 30; ○ is written for 〇. */
export const HAN_NUMERAL = "[〇○零一二三四五六七八九十百千万萬廿卅]";

/** An Arabic digit of either width. */
export const DIGIT = "[0-9０-９]";

const HAN_DIGITS = "〇一二三四五六七八九";
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 廿: 20, 卅: 30 };
const FORMAL = "壹貳參肆伍陸柒捌玖拾";
/** Simplified and variant forms of formal numerals, with the standard Traditional form. */
const FORMAL_FORMS: Readonly<Record<string, string>> = {
  贰: "貳",
  弍: "貳",
  叁: "參",
  叄: "參",
  陆: "陸",
};
/** The heavenly stems, which count from 1 to 10. */
export const STEMS = "甲乙丙丁戊己庚辛壬癸";

/** A formal numeral, as headings are numbered with them in Taiwan. */
export const FORMAL_NUMERAL = "[壹贰叁肆伍陆柒捌玖拾貳參陸叄弍]";

/**
 * The value of a number in Arabic digits or Han numerals: 12, １２, 十二, 一二 and 廿五, 一千零一, 三万. White space inside is
 * ignored. 0 if it is not a number.
 */
export function readNumber(printed: string): number {
  const digits = printed.replace(/\s+/gu, "").normalize("NFKC");
  if (/^\d+$/u.test(digits)) return Number(digits);
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const character of digits) {
    const tens = TENS[character];
    if (character === "万" || character === "萬") {
      total += (section + digit || 1) * 10_000;
      section = 0;
      digit = 0;
    } else if (character === "廿" || character === "卅") {
      section += TENS[character] ?? 0;
    } else if (tens !== undefined) {
      section += (digit || 1) * tens;
      digit = 0;
    } else {
      const value = character === "零" || character === "○" ? 0 : HAN_DIGITS.indexOf(character);
      if (value === -1) return 0;
      digit = digit * 10 + value;
    }
  }
  return total + section + digit;
}

/** The value of a formal numeral up to 99 (壹, 拾貳); 0 if it is not one. */
export function readFormalNumber(printed: string): number {
  const han = [...printed].map((character) => {
    const at = FORMAL.indexOf(FORMAL_FORMS[character] ?? character);
    return at === -1 ? "" : ("一二三四五六七八九十"[at] ?? "");
  });
  return readNumber(han.join(""));
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
