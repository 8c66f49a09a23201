/**
 * Numbers in a Chinese text and in its translation, for comparison. Ten thousand (万) and a hundred million (亿) are reckoned:
 * 350万 is 3.5 million, 3,500,000 or 3,500 thousand.
 */
import { rememberTexts } from "../remember-texts.ts";

/** A number as a text prints it. */
export interface Figure {
  /** As printed, without white space: `350万`. */
  readonly printed: string;
  readonly value: number;
}

const MULTIPLES: Readonly<Record<string, number>> = {
  十: 1e1,
  百: 1e2,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
};
/** A number in digits; digits of names with letters (5G) and of codes count as well. */
const CHINESE =
  /(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s?[余餘多]?\s?(?<multiple>[十百千万萬][亿億]|[百千][万萬]|[万萬亿億](?![级級])|[百千](?![级級米克瓦伏赫]))?/gu;

/** Words for multiples by language; a language without them has figures alone. */
const SCALES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
};
const SMALL: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
    ...["eleven", "twelve"],
  ],
};
/** A small number as a word of a language: eight; null for others. */
export function spelledNumber(language: string, number: number): string | null {
  return SMALL[language]?.[number] ?? null;
}

const MONTH = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" });
const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [
    MONTH.format(Date.UTC(2000, index)).toLowerCase(),
    index + 1,
  ]),
);
/** Other words for small numbers, and the names of months, by language. */
const OTHER_WORDS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: {
    ...MONTHS,
    first: 1,
    once: 1,
    single: 1,
    second: 2,
    twice: 2,
    both: 2,
    double: 2,
    doubled: 2,
    third: 3,
  },
};

/** The numbers of a Chinese text in half-width digits, in order. */
export function chineseFigures(text: string): Figure[] {
  const plain = text.normalize("NFKC");
  return [...plain.matchAll(CHINESE)].map(({ 0: printed, groups }) => ({
    printed: printed.replace(/\s/gu, ""),
    value: rounded(
      Number((groups?.number ?? "").replaceAll(",", "")) * multiple(groups?.multiple ?? ""),
    ),
  }));
}

/** The product of a multiple's signs: 千万 is a thousand times ten thousand. */
function multiple(signs: string): number {
  return Array.from(signs).reduce((product, sign) => product * (MULTIPLES[sign] ?? 1), 1);
}

/** How a language writes numbers. */
interface Numerals {
  readonly scales: Readonly<Record<string, number>>;
  /** A number in figures, with the word for its multiple. */
  readonly pattern: RegExp;
  /** The values of words. */
  readonly words: ReadonlyMap<string, number>;
}

const numeralsOf = rememberTexts((language: string): Numerals => {
  const scales = SCALES[language] ?? {};
  const multiples = Object.keys(scales).join("|") || "(?!)";
  return {
    scales,
    pattern: new RegExp(
      `(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?:[\\s\\u00a0\\u2011-]*(${multiples})\\b)?`,
      "giu",
    ),
    words: new Map([
      ...(SMALL[language] ?? []).map((word, value) => [word, value] as const),
      ...Object.entries(OTHER_WORDS[language] ?? {}),
    ]),
  };
});

/** The values that numbers of a translated text may have: 1.2 and 1,200,000 for “1.2 million”. */
export function translatedValues(text: string, language: string): ReadonlySet<number> {
  const values = new Set<number>();
  const { scales, pattern, words } = numeralsOf(language);
  for (const [, number = "", scale] of text.matchAll(pattern)) {
    const value = Number(number.replaceAll(",", ""));
    values.add(value);
    if (scale) values.add(rounded(value * (scales[scale.toLowerCase()] ?? 1)));
  }
  for (const word of text.toLowerCase().match(/[a-z]+/gu) ?? []) {
    const value = words.get(word);
    if (value !== undefined) values.add(value);
  }
  return values;
}

/** A product without the error of binary fractions. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** The numbers of a Chinese text that a translation does not have, each once. */
export function missingFigures(chinese: string, translation: string, language: string): string[] {
  const values = translatedValues(translation, language);
  const missing = chineseFigures(chinese).filter(({ value }) => !values.has(value));
  return [...new Set(missing.map(({ printed }) => printed))];
}
