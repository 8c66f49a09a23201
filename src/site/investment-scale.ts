/** A logarithmic scale for the plot of investments. */

export interface Scale {
  /** Where an amount stands, in per cent of the width. */
  position(amount: number): number;
  /** The powers of ten that are drawn as lines, in yuan. */
  readonly ticks: readonly number[];
}

/** The scale from the power of ten below the least amount to the one at or above the greatest; amounts are positive. */
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

/** An amount of yuan with 万 or 亿: 1亿元, 1000亿元. */
export function yuanWords(amount: number): string {
  const [unit, size] = amount >= 1e8 ? ["亿元", 1e8] : amount >= 1e4 ? ["万元", 1e4] : ["元", 1];
  return `${Number((amount / size).toPrecision(12))}${unit}`;
}
