/** Printed numbers of generated texts. */
// @ts-nocheck


const DIGITS = "零一二三四五六七八九";
const UNITS = ["", "十", "百", "千"] as const;
const FORMAL = "壹貳參肆伍陸柒捌玖拾";
const STEMS = "甲乙丙丁戊己庚辛壬癸";

/** A number up to 9,999 in Han numerals: 十二, 一百零三, 一千零一十. */
export function han(number: number): string {
  const digits = [...String(number)].map(Number);
  let printed = "";
  for (const [index, digit] of digits.entries()) {
    if (digit > 0) printed += `${DIGITS[digit]}${UNITS[digits.length - 1 - index]}`;
    else if (digits.slice(index).some((later) => later > 0) && !printed.endsWith("零")) {
      printed += "零";
    }
  }
  return number >= 10 && number < 20 ? printed.slice(1) : printed;
}

export function formal(number: number): string {
  return FORMAL[number - 1] ?? "";
}

export function stem(number: number): string {
  return STEMS[number - 1] ?? "";
}
