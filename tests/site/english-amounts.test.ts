/** Chinese amounts and numbers in English. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { englishNumber as amountWords, englishPhrase } from "../../src/site/i18n/amounts.ts";
import { englishNumber, numberedTitle } from "../../src/site/i18n/english-number.ts";
import { investmentScale, yuanWords } from "../../src/site/lists/investment-scale.ts";
import { seed } from "../support/seed.ts";

function amount(value: number | null, unit: string, more: object = {}) {
  return { value, to: null, bound: null, unit: { "zh-Hans": unit, "zh-Hant": unit }, ...more };
}

describe("an amount in English", () => {
  test.each([
    [amount(80, "亿元"), "8 billion yuan"],
    [amount(3.15, "亿元"), "315 million yuan"],
    [amount(1.25, "万家"), "12,500 firms or bodies"],
    [amount(2.5, "万亿元"), "2.5 trillion yuan"],
    [amount(1, "千亿元", { bound: "more" }), "more than 100 billion yuan"],
    [amount(150, "万平方米"), "1.5 million square metres"],
    [amount(24.65, "平方公里", { bound: "about" }), "about 24.65 square kilometres"],
    [amount(8.5, "%", { bound: "least" }), "at least 8.5%"],
    [amount(1, "个百分点"), "1 percentage point"],
    [amount(3, "个", { to: 5 }), "3–5 items"],
    [amount(2, "亿美元"), "200 million US dollars"],
    [amount(10, "个月"), "10 months"],
    [amount(3, "亿"), "300 million"],
    [amount(null, "亿元"), null],
    [amount(3, "座"), null],
  ] as const)("%j", (stated, phrase) => {
    expect(englishPhrase(stated)).toBe(phrase);
  });

  test("keeps the value", () => {
    const scales = { million: 1e6, billion: 1e9, trillion: 1e12 };
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.constantFrom(1, 1e4, 1e8),
        (digits, power) => {
          const value = Number(((digits / 1000) * power).toPrecision(12));
          const [number = "", scale] = amountWords(value).split(" ");
          const factor = Object.entries(scales).find(([name]) => name === scale)?.[1] ?? 1;
          const read = Number(number.replaceAll(",", "")) * factor;
          expect(Math.abs(read - value)).toBeLessThanOrEqual(value * 1e-9);
        },
      ),
      { seed },
    );
  });
});

test.each([
  ["三、", "3."],
  ["（二）", "(2)"],
  ["1.", "1."],
  ["专栏 4", "Box 4"],
  ["图2", "Figure 2"],
  ["附件1", "Attachment 1"],
  ["1.2", "1.2"],
  ["2.1.3", "2.1.3"],
  ["第二章", "Chapter 2"],
  ["第三条", "Article 3"],
  ["第三条之一", "Article 3-1"],
  ["②", "(2)"],
  ["B.", "B."],
  ["专栏", ""],
])("the number %s in English is %j", (printed, english) => {
  expect(englishNumber(printed)).toBe(english);
});

test.each([
  ["三、", "3. Goals"],
  ["（二）", "(2) Goals"],
  ["专栏 4", "Box 4: Goals"],
  ["第二章", "Chapter 2: Goals"],
  ["1.2", "1.2 Goals"],
  ["", "Goals"],
])("behind the number %s a title is %j", (label, shown) => {
  const text = { label, heading: "目标", paragraphs: [] };
  const forms = { "zh-Hans": text, "zh-Hant": text };
  expect(numberedTitle({ forms, english: "Goals" })).toBe(shown);
  expect(numberedTitle({ forms, english: null })).toBeNull();
});

describe("the scale of investments", () => {
  test("is linear from 0, and no amount is beyond its last line", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e12 }), { minLength: 1 }), (amounts) => {
        const { length, ticks } = investmentScale(amounts);
        const largest = Math.max(...amounts);
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(largest);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(length(ticks.at(-1) ?? 0)).toBeCloseTo(100);
        expect(length(largest / 2)).toBeCloseTo(length(largest) / 2);
      }),
      { seed },
    );
  });

  test.each([
    ["zh-hans", 1e11, "1000亿元"],
    ["zh-hant", 5e7, "5000萬元"],
    ["en", 5e10, "50 billion yuan"],
  ] as const)("in %s, %d is %s", (lang, yuan, words) => {
    expect(yuanWords(lang, yuan)).toBe(words);
  });
});
