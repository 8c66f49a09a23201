/** Numbers in Han numerals or digits of either width, of any size: 一千二百三十四, 二〇二一, 廿三, ２１９. */
// @ts-nocheck


const DIGITS: ReadonlyMap<string, number> = new Map(
  [
    "〇零○◯",
    "一壹",
    "二贰貳两兩",
    "三叁參参",
    "四肆",
    "五伍",
    "六陆陸",
    "七柒",
    "八捌",
    "九玖",
  ].flatMap((forms, digit) => Array.from(forms, (form) => [form, digit] as const)),
);
/** The count of tens, hundreds or thousands that a character adds with one digit before it. */
const TENS: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["拾", 10],
  ["百", 100],
  ["佰", 100],
  ["千", 1000],
  ["仟", 1000],
]);
/** Characters that stand for some tens of themselves. */
const WHOLE_TENS: ReadonlyMap<string, number> = new Map([
  ["廿", 20],
  ["卅", 30],
  ["卌", 40],
]);
const MYRIADS: ReadonlyMap<string, number> = new Map([
  ["万", 1e4],
  ["萬", 1e4],
  ["亿", 1e8],
  ["億", 1e8],
]);

/** Characters of Han numerals up to 9,999, for a class of a pattern; both scripts, without the forms of cheques. */
export const HAN_NUMERALS = "〇零○◯一二三四五六七八九十百千廿卅卌两兩";
/** The same with the characters for ten thousand and a hundred million. */
export const LARGE_HAN_NUMERALS = `${HAN_NUMERALS}万萬亿億`;
/** Digits of both widths, for a class of a pattern. */
export const ARABIC_DIGITS = "0-9０-９";

/** The value of a Han numeral; null if the characters are not one number (二十三十, 万) or exceed safe integers. */
function readHanNumeral(characters: readonly string[]): number | null {
  let total = 0;
  /** The part below the next 万 or 亿. */
  let section = 0;
  let digit: number | null = null;
  let lastUnit = Number.POSITIVE_INFINITY;
  let lastMyriad = Number.POSITIVE_INFINITY;
  for (const character of characters) {
    const asDigit = DIGITS.get(character);
    const whole = WHOLE_TENS.get(character);
    const unit = TENS.get(character);
    const myriad = MYRIADS.get(character);
    if (asDigit !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = asDigit;
    } else if (whole !== undefined) {
      if ((digit ?? 0) !== 0 || lastUnit <= 10) return null;
      section += whole;
      [digit, lastUnit] = [null, 10];
    } else if (unit !== undefined) {
      if (unit >= lastUnit) return null;
      section += (digit || 1) * unit;
      [digit, lastUnit] = [null, unit];
    } else if (myriad !== undefined) {
      const counted = section + (digit ?? 0);
      const isOfAll = myriad > lastMyriad;
      if (myriad === lastMyriad || counted + (isOfAll ? total : 0) === 0) return null;
      total = isOfAll ? (total + counted) * myriad : total + counted * myriad;
      section = 0;
      [digit, lastUnit, lastMyriad] = [null, Number.POSITIVE_INFINITY, myriad];
    } else {
      return null;
    }
  }
  const value = total + section + (digit ?? 0);
  return Number.isSafeInteger(value) ? value : null;
}

/**
 * The value of a number in digits or Han numerals of either script; null for any other text. Numerals without 十 or a
 * larger unit are read digit by digit (二〇二一).
 */
export function readNumeral(printed: string): number | null {
  const text = printed.normalize("NFKC").trim();
  if (/^\d+$/.test(text)) return Number.isSafeInteger(Number(text)) ? Number(text) : null;
  const characters = [...text];
  const digits = characters.map((character) => DIGITS.get(character));
  if (digits.length > 1 && digits.every((digit) => digit !== undefined)) {
    const value = Number(digits.join(""));
    return Number.isSafeInteger(value) ? value : null;
  }
  return characters.length === 0 ? null : readHanNumeral(characters);
}

/** A text with half-width digits and 〇 for the circles that stand for it; every character keeps its offset. */
export function withPlainDigits(text: string): string {
  return text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[○◯]/g, "〇");
}
