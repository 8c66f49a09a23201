/** A linear scale for the bars of investments. */
// @ts-nocheck

import { englishNumber } from "../i18n/amounts.ts";
import type { Language } from "../i18n/languages.ts";

export interface Scale {
  /** Length of the bar of an amount, in per cent of the width. */
  length(amount: number): number;
  /** The amounts with a grid line, in yuan, from 0. */
  readonly ticks: readonly number[];
}

/** About the number of grid lines. */
const LINES = 4;

/** The scale from 0 to the round amount at or above the largest. Amounts are positive. */
export function investmentScale(amounts: readonly number[]): Scale {
  const largest = Math.max(1, ...amounts);
  const rough = largest / LINES;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((each) => each * power >= rough) ?? 10) * power;
  const end = Math.ceil(largest / step) * step;
  return {
    length: (amount) => (amount / end) * 100,
    ticks: Array.from({ length: Math.round(end / step) + 1 }, (_, at) => at * step),
  };
}

/** An amount in yuan in the words of a language: 1000亿元, 100 billion yuan. */
export function yuanWords(lang: Language, amount: number): string {
  if (lang === "en") return `${englishNumber(amount)} yuan`;
  const [hans, hant, size] =
    amount >= 1e8 ? ["亿元", "億元", 1e8] : amount >= 1e4 ? ["万元", "萬元", 1e4] : ["元", "元", 1];
  const number = Number((amount / size).toPrecision(12));
  return `${number}${lang === "zh-hans" ? hans : hant}`;
}
