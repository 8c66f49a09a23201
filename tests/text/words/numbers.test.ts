/** What is read as one number. */
import { expect, test } from "vitest";
import { readNumeral, withPlainDigits } from "../../../src/text/words/numbers.ts";
import { hanDigits, hanNumeral } from "../../support/han-numerals.ts";

test("every number up to 99,999 is read back from its Han numerals and digits", () => {
  for (let value = 1; value < 100_000; value++) {
    const wide = String(value).replace(/\d/g, (digit) =>
      String.fromCodePoint(0xff10 + Number(digit)),
    );
    const forms = [hanNumeral(value), String(value), wide];
    // A single digit and a numeral with units are read alike.
    if (value > 9) forms.push(hanDigits(value));
    const read = forms.map(readNumeral);
    if (read.some((one) => one !== value))
      expect(read, forms.join(" ")).toEqual(forms.map(() => value));
  }
});

test.each([
  ["十", 10],
  ["一百十八", 118],
  ["一百零五", 105],
  ["一百○五", 105],
  ["廿三", 23],
  ["一百廿", 120],
  ["卅", 30],
  ["二〇二一", 2021],
  ["二○二一", 2021],
  ["两千", 2000],
  ["兩萬五千", 25000],
  ["一百四十亿", 14_000_000_000],
  ["三万亿", 3e12],
  ["一亿零五百万", 105_000_000],
  ["伍拾萬", 500_000],
  ["壹仟贰佰叁拾肆", 1234],
  ["貳仟參佰肆拾伍", 2345],
  ["伍仟陆佰柒拾捌", 5678],
  ["陸億玖萬", 600_090_000],
  ["参", 3],
  ["卌二", 42],
  ["◯", 0],
  [" １２ ", 12],
  ["〇", 0],
])("%s", (written, value) => {
  expect(readNumeral(written)).toBe(value);
});

test.each([
  "",
  " ",
  "万",
  "二十三十",
  "百千",
  "三四十",
  "十廿",
  "五个",
  "1.5",
  "-3",
  "九".repeat(40),
  "\ud800",
])("%s is no number", (written) => {
  expect(readNumeral(written)).toBeNull();
});

test("digits become plain, and circles zeros, where they stand", () => {
  expect(withPlainDigits("２０２５年二○◯九、0")).toBe("2025年二〇〇九、0");
});
