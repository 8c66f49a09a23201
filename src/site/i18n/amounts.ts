/** Amounts in English: Chinese units of money, area and counting, with their powers of ten written out. */
import type { Amount } from "../../annotate/amounts/amounts.ts";
import { BOUND_WORDS } from "./tasks/tasks.ts";

/** The powers of ten that a unit begins with, the longest first. */
const POWERS: readonly (readonly [sign: string, power: number])[] = [
  ["亿亿", 1e16],
  ["万亿", 1e12],
  ["千亿", 1e11],
  ["百亿", 1e10],
  ["亿", 1e8],
  ["千万", 1e7],
  ["百万", 1e6],
  ["万", 1e4],
];

/** Units in English, singular and plural. Words that only count are named by what they count most. */
const UNITS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  元: ["yuan", "yuan"],
  美元: ["US dollar", "US dollars"],
  平方米: ["square metre", "square metres"],
  平方公里: ["square kilometre", "square kilometres"],
  公里: ["kilometre", "kilometres"],
  亩: ["mu", "mu"],
  公顷: ["hectare", "hectares"],
  吨: ["tonne", "tonnes"],
  家: ["firm or body", "firms or bodies"],
  个: ["item", "items"],
  项: ["item", "items"],
  名: ["person", "people"],
  位: ["person", "people"],
  人: ["person", "people"],
  倍: ["time", "times"],
  条: ["item", "items"],
  所: ["institution", "institutions"],
  件: ["item", "items"],
  席: ["place", "places"],
  次: ["operation", "operations"],
  张: ["bed", "beds"],
  天: ["day", "days"],
  年: ["year", "years"],
  场: ["event", "events"],
  个百分点: ["percentage point", "percentage points"],
  个月: ["month", "months"],
  "%": ["%", "%"],
  "": ["", ""],
};

/** Words that only count, and do not say what. */
const COUNTERS: ReadonlySet<string> = new Set(
  "个项家件条所席次张场座台套支款类种处栋户只期".split(""),
);

/** An amount in two parts. */
export interface EnglishAmount {
  readonly number: string;
  readonly unit: string;
}

/** The English number of an amount whose unit is a word that only counts, with its powers of ten; null for other units. */
export function countedNumber({
  value,
  to,
  unit,
}: Pick<Amount, "value" | "to" | "unit">): string | null {
  const { sign, power } = powerOf(unit["zh-Hans"]);
  if (value === null || !COUNTERS.has(unit["zh-Hans"].slice(sign.length))) return null;
  return numberWords(value, to, power);
}

/** A number with its thousands apart, and in words from a million up: 12,500, 8 billion. */
export function englishNumber(value: number): string {
  const scales = [
    [1e12, "trillion"],
    [1e9, "billion"],
    [1e6, "million"],
  ] as const;
  const scale = scales.find(([size]) => Math.abs(value) >= size && value < 1e15);
  if (scale === undefined) {
    return value.toLocaleString("en", { maximumFractionDigits: 10 });
  }
  const [size, word] = scale;
  return `${Number((value / size).toPrecision(12)).toLocaleString("en", { maximumFractionDigits: 10 })} ${word}`;
}

/** The power of ten that a unit begins with. */
function powerOf(unit: string): { readonly sign: string; readonly power: number } {
  const [sign = "", power = 1] = POWERS.find(([own]) => unit.startsWith(own)) ?? [];
  return { sign, power };
}

/** A number or a range of numbers, multiplied. */
function numberWords(value: number, to: number | null, power: number): string {
  const first = englishNumber(multiplied(value, power));
  return to === null ? first : `${first}–${englishNumber(multiplied(to, power))}`;
}

/** A product without the rounding error of binary fractions. */
function multiplied(number: number, power: number): number {
  return Number((number * power).toPrecision(12));
}

/** The English for a unit in Simplified characters; null if it is not known. */
function unitOf(
  unit: string,
): { readonly power: number; readonly names: readonly [string, string] } | null {
  const { sign, power } = powerOf(unit);
  const names = UNITS[unit] ?? UNITS[unit.slice(sign.length)];
  if (names === undefined) return null;
  return { power: UNITS[unit] === undefined ? power : 1, names };
}

/** An amount in English without its bound; null if its unit or its value is not known. */
export function englishAmount({
  value,
  to,
  unit,
}: Pick<Amount, "value" | "to" | "unit">): EnglishAmount | null {
  const known = unitOf(unit["zh-Hans"]);
  if (known === null || value === null) return null;
  const { power, names } = known;
  const isOne = multiplied(to ?? value, power) === 1;
  return { number: numberWords(value, to, power), unit: isOne ? names[0] : names[1] };
}

/** An amount in one phrase of English with its bound: at least 8 billion yuan; null if its unit is not known. */
export function englishPhrase(
  amount: Pick<Amount, "value" | "to" | "unit" | "bound">,
): string | null {
  const english = englishAmount(amount);
  if (english === null) return null;
  const { number, unit } = english;
  const bound = amount.bound === null ? "" : `${BOUND_WORDS[amount.bound].en} `;
  return `${bound}${number}${unit === "%" || unit === "" ? unit : ` ${unit}`}`;
}
