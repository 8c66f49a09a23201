/** A logarithmic scale for the plot of investments. */
import type { Script } from "../../model/types.ts";

export interface Scale {
  /** Position of an amount, in per cent of the width. */
  position(amount: number): number;
  /** The powers of ten with a grid line, in yuan. */
  readonly ticks: readonly number[];
}

/** The scale from the power of ten below the smallest amount to the one at or above the largest. Amounts are positive. */
export function investmentScale(amounts: readonly number[]): Scale {
  const logs = amounts.map((amount) => Math.log10(amount));
  const low = Math.floor(Math.min(...logs));
  const high = Math.max(Math.ceil(Math.max(...logs)), low + 1);
  const position = (amount: number) => ((Math.log10(amount) - low) / (high - low)) * 100;
  return {
    position,
    ticks: Array.from({ length: high - low + 1 }, (_, step) => 10 ** (low + step)),
  };
}

/** An amount in yuan with 万 or 亿, in both scripts: 1亿元, 1000億元. */
export function yuanWords(amount: number): Readonly<Record<Script, string>> {
  const [hans, hant, size] =
    amount >= 1e8 ? ["亿元", "億元", 1e8] : amount >= 1e4 ? ["万元", "萬元", 1e4] : ["元", "元", 1];
  const number = Number((amount / size).toPrecision(12));
  return { "zh-Hans": `${number}${hans}`, "zh-Hant": `${number}${hant}` };
}
