/** Values of indicators in words: 2,600 家, ≥ 13%, 第 32 位, 3.5 million people. */
import type { StatedValue } from "../../annotate/indicators/stated-values.ts";
import { unitOf as statedUnit, unitScale } from "../../export/indicators/statement-rows.ts";
import type { Titles } from "../../model/types.ts";
import { chinese } from "../i18n/chinese.ts";
import { formatNumber } from "../i18n/format.ts";
import type { Language } from "../i18n/languages.ts";
import { MEASURE_WORDS } from "../i18n/tasks/indicators.ts";
import { BOUND_SIGNS, BOUND_WORDS } from "../i18n/tasks/tasks.ts";

/** Units of things that are counted one by one. */
const COUNTED = /[家个项件人名]$/u;
const MILLION = 1e6;
const BILLION = 1e9;

/** A full number: in Chinese in the multiplier of the unit, in English with “million” and “billion”. */
export function numberWords(lang: Language, amount: number, unit: Titles): string {
  if (lang !== "en") return formatNumber(lang, rounded(amount / unitScale(unit["zh-Hans"])));
  if (amount >= BILLION) return `${formatNumber(lang, rounded(amount / BILLION))} billion`;
  if (amount >= MILLION) return `${formatNumber(lang, rounded(amount / MILLION))} million`;
  return formatNumber(lang, amount);
}

/** A product without the error of binary fractions. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

const ORDINALS = new Intl.PluralRules("en", { type: "ordinal" });
const ENDINGS: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd" };

/** A place in a ranking: 第 32 位, 32nd. */
function rankWords(lang: Language, rank: number): string {
  return lang === "en" ? `${rank}${ENDINGS[ORDINALS.select(rank)] ?? "th"}` : `第 ${rank} 位`;
}

/** True for the unit of places in a ranking. */
export function isRank(unit: Titles): boolean {
  return unit["zh-Hans"] === "位";
}

/** A number with its unit. Signs such as % follow without a space. */
function withUnit(lang: Language, number: string, unit: Titles): string {
  const shown = lang === "en" ? (unit.en ?? unit["zh-Hans"]) : chinese(lang, unit);
  return /^[%‰]/u.test(shown) ? `${number}${shown}` : `${number} ${shown}`;
}

/** The unit of a value in three languages. */
function unitOf(value: StatedValue): Titles {
  const { indicator, statement } = value;
  const stated = statedUnit(value);
  if (stated === indicator.unit["zh-Hans"]) return indicator.unit;
  return { ...statement.value.unit, en: growthUnit(stated) };
}

function growthUnit(unit: string): string {
  return { 倍: "times", 位: "places", 个百分点: "percentage points" }[unit] ?? unit;
}

/** A value without its bound: 1–2 家, 第 32 位. */
function bareValue(lang: Language, value: StatedValue): string {
  const { amount, to, measure } = value;
  const unit = unitOf(value);
  if (amount === null) return "…";
  if (isRank(unit) && measure !== "growth") return rankWords(lang, amount);
  const range = [amount, ...(to === null ? [] : [to])];
  const number = range.map((each) => numberWords(lang, each, unit)).join("–");
  // The English noun names what the indicator counts, which is not what this value counts.
  const isOther = lang === "en" && value.placed.differs !== null && COUNTED.test(unit["zh-Hans"]);
  return isOther ? number : withUnit(lang, number, unit);
}

/** A value for the eye, with the sign of its bound, and in words where the sign does not say it. */
interface ShownValue {
  /** `≥ `, empty for an exact value. */
  readonly sign: string;
  /** The bound in words, for a screen reader; empty for an exact value. */
  readonly bound: string;
  readonly number: string;
  /** 新增, 增长; empty for the whole. */
  readonly measure: string;
}

export function shownValue(lang: Language, value: StatedValue): ShownValue {
  const { bound } = value.statement.value;
  const { measure } = value;
  return {
    sign: bound === null ? "" : `${BOUND_SIGNS[bound]} `,
    bound: bound === null ? "" : `${BOUND_WORDS[bound][lang]} `,
    number: bareValue(lang, value),
    measure: measure === "whole" ? "" : MEASURE_WORDS[measure][lang],
  };
}

/** The same in one line of plain text: 新增 ≥ 50 家, ≥ 50 centres added. */
export function plainValue(lang: Language, value: StatedValue): string {
  const { sign, number, measure } = shownValue(lang, value);
  if (measure === "") return `${sign}${number}`;
  return lang === "en" ? `${sign}${number} ${measure}` : `${measure} ${sign}${number}`;
}
