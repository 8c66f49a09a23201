/** Writes numbers in Han numerals, as a naive oracle for their readers. */
// @ts-nocheck


const DIGITS = "零一二三四五六七八九";

/** A number from 1 to 9,999 in full: 一千零五. */
function section(value: number): string {
  const written = [...String(value).padStart(4, "0")].map(Number);
  return written
    .map((digit, index) =>
      digit === 0 ? "零" : DIGITS.charAt(digit) + ["千", "百", "十", ""][index],
    )
    .join("")
    .replace(/零+/gu, "零")
    .replace(/^零|零$/gu, "");
}

/** A number from 1 to 99,999,999 in Han numerals: 十二, 一百零五, 三万零七十. */
export function hanNumeral(value: number): string {
  const [high, low] = [Math.floor(value / 10000), value % 10000];
  const zero = high > 0 && low > 0 && low < 1000 ? "零" : "";
  const whole = `${high === 0 ? "" : `${section(high)}万`}${zero}${low === 0 ? "" : section(low)}`;
  return whole.replace(/^一十/u, "十");
}

/** A number digit by digit: 二〇二一. */
export function hanDigits(value: number): string {
  return [...String(value)].map((digit) => `〇${DIGITS.slice(1)}`[Number(digit)]).join("");
}
