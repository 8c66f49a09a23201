/** Numbers with their units: in data files in the unit of the indicator, in tables as the language of the reader counts. */
import { readScale } from "../../annotate/amounts/amount-patterns.ts";
import type { StatedValue } from "../../annotate/indicators/stated-values.ts";
import type { Forms, Titles } from "../../model/types.ts";
import type { FileLanguage } from "../file-language.ts";

/** Units of things that are counted one by one. */
const COUNTED = /[家个项件人名]$/u;

/** The multiplier at the beginning of a unit: 万 in 万人, 亿 in 亿元. */
export function unitScale(unit: string): number {
  return readScale(/^[十百千]?[万亿]{0,2}/u.exec(unit)?.[0] ?? "");
}

/** A product without the error of binary fractions. */
export function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** The unit in which a value is stated: that of its indicator, of growth its own. */
export function unitOf({ indicator, measure, statement, placed }: StatedValue): string {
  const own = statement.value.unit["zh-Hans"];
  const isOther = placed.differs !== null && own === "%";
  return measure === "growth" || isOther ? own : indicator.unit["zh-Hans"];
}

/** A number in the unit of its value; null if the text states none. */
export function inUnit(value: StatedValue, amount: number | null): number | null {
  return amount === null ? null : rounded(amount / unitScale(unitOf(value)));
}

/** True for the unit of places in a ranking. */
export function isRank(unit: Forms): boolean {
  return unit["zh-Hans"] === "位";
}

/** True for a change of place in a ranking. */
export function isRankChange({ measure, statement }: StatedValue): boolean {
  return measure === "growth" && isRank(statement.value.unit);
}

/** True for growth by a multiple, which English says in per cent: “growth of 3.5 times” may mean 250% or 350%. */
export function isMultiple(value: StatedValue): boolean {
  return value.measure === "growth" && unitOf(value) === "倍";
}

/** True for a value without its noun in English: that of the indicator names what this value does not count. */
export function hasOtherNoun(value: StatedValue): boolean {
  return value.placed.differs !== null && COUNTED.test(unitOf(value));
}

/** The English of units of growth: for one, and for several. */
const GROWTH_UNITS: Readonly<Record<string, readonly [string, string]>> = {
  位: ["place", "places"],
  个百分点: ["percentage point", "percentage points"],
};

function growthUnit(unit: string, amount: number | null): string {
  return GROWTH_UNITS[unit]?.[amount === 1 ? 0 : 1] ?? unit;
}

/** The unit of a value in three languages; in English the noun after the full number. */
export function unitTitles(value: StatedValue): Titles {
  const { indicator, statement } = value;
  const stated = unitOf(value);
  if (stated === indicator.unit["zh-Hans"] && !isRankChange(value)) return indicator.unit;
  return { ...statement.value.unit, en: growthUnit(stated, value.amount) };
}

/** A number of a value as a table has it: in Chinese in its unit with 万 or 亿, in English in full. */
export function amountCell(
  value: StatedValue,
  amount: number | null,
  lang: FileLanguage,
): number | "" {
  if (amount === null) return "";
  if (lang !== "en") return rounded(amount / unitScale(unitOf(value)));
  return rounded(isMultiple(value) ? amount * 100 : amount);
}

/** The unit of a value's numbers in a table. */
export function unitCell(value: StatedValue, lang: FileLanguage): string {
  const titles = unitTitles(value);
  if (lang !== "en") return titles[lang];
  if (isMultiple(value)) return "%";
  return hasOtherNoun(value) ? "" : (titles.en ?? titles["zh-Hans"]);
}
