/** Values of indicators in words: 2,600 家, at least 13%, 第 32 位, 3.5 million people. */
import type { StatedValue } from "../../annotate/indicators/stated-values.ts";
import {
  hasOtherNoun,
  isMultiple,
  isRank,
  isRankChange,
  rounded,
  unitScale,
  unitTitles,
} from "../../export/indicators/value-units.ts";
import type { Titles } from "../../model/types.ts";
import { chinese } from "../i18n/chinese.ts";
import { formatNumber } from "../i18n/format.ts";
import type { Language } from "../i18n/languages.ts";
import { FALL_WORD, MEASURE_WORDS, RANK_WORDS } from "../i18n/tasks/indicators.ts";
import { BOUND_WORDS } from "../i18n/tasks/tasks.ts";

const MILLION = 1e6;
const BILLION = 1e9;

/** A full number: in Chinese in the multiplier of the unit, in English with “million” and “billion”. */
export function numberWords(lang: Language, amount: number, unit: Titles): string {
  if (lang !== "en") return formatNumber(lang, rounded(amount / unitScale(unit["zh-Hans"])));
  if (amount >= BILLION) return `${formatNumber(lang, rounded(amount / BILLION))} billion`;
  if (amount >= MILLION) return `${formatNumber(lang, rounded(amount / MILLION))} million`;
  return formatNumber(lang, amount);
}

const ORDINALS = new Intl.PluralRules("en", { type: "ordinal" });
const ENDINGS: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd" };

/** A place in a ranking: 第 32 位, 32nd. */
function rankWords(lang: Language, rank: number): string {
  return lang === "en" ? `${rank}${ENDINGS[ORDINALS.select(rank)] ?? "th"}` : `第 ${rank} 位`;
}

/** A number with its unit. Signs such as % follow without a space. */
function withUnit(lang: Language, number: string, unit: Titles): string {
  const shown = lang === "en" ? (unit.en ?? unit["zh-Hans"]) : chinese(lang, unit);
  return /^[%‰]/u.test(shown) ? `${number}${shown}` : `${number} ${shown}`;
}

/** A value without its bound: 1–2 家, 第 32 位. */
function bareValue(lang: Language, value: StatedValue): string {
  const { amount, to, measure } = value;
  const unit = unitTitles(value);
  if (amount === null) return "…";
  if (isRank(unit) && measure !== "growth") return rankWords(lang, amount);
  if (lang === "en" && isMultiple(value)) return `${formatNumber(lang, rounded(amount * 100))}%`;
  const range = [amount, ...(to === null ? [] : [to])];
  const number = range.map((each) => numberWords(lang, each, unit)).join("–");
  return lang === "en" && hasOtherNoun(value) ? number : withUnit(lang, number, unit);
}

/** A value in its parts. */
interface ShownValue {
  /** The bound in words; empty for an exact value. */
  readonly bound: string;
  readonly number: string;
  /** The measure in front of the number: 新增, 增长, up; empty if there is none. */
  readonly before: string;
  /** The measure behind the number: added, growth; empty if there is none. */
  readonly after: string;
}

/** The measure of a value in words, and whether it stands in front of the number. */
function measureWords(lang: Language, value: StatedValue): Pick<ShownValue, "before" | "after"> {
  const { measure, statement } = value;
  const { falls } = statement.value;
  if (measure === "whole") return { before: "", after: "" };
  if (isRankChange(value)) return { before: RANK_WORDS[falls ? "down" : "up"][lang], after: "" };
  const words = (measure === "growth" && falls ? FALL_WORD : MEASURE_WORDS[measure])[lang];
  return lang === "en" ? { before: "", after: words } : { before: words, after: "" };
}

export function shownValue(lang: Language, value: StatedValue): ShownValue {
  const { bound } = value.statement.value;
  return {
    bound: bound === null ? "" : BOUND_WORDS[bound][lang],
    number: bareValue(lang, value),
    ...measureWords(lang, value),
  };
}

/** The same in one line of plain text: 新增不少于 50 家, at least 50 centres added. */
export function plainValue(lang: Language, value: StatedValue): string {
  const { bound, number, before, after } = shownValue(lang, value);
  // Chinese words stand apart from figures alone.
  const words = [before, bound].filter((part) => part !== "").join(lang === "en" ? " " : "");
  return [words, number, after].filter((part) => part !== "").join(" ");
}
