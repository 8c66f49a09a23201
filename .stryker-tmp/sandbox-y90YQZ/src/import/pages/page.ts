/** A page as its runs of text and its drawn lines, in points from the top left corner: what PDF, OFD and OCR have in common. */
// @ts-nocheck

import type { Box } from "../imported.ts";

/** A run of text in one font on one line. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Height of the font. */
  readonly size: number;
  readonly isBold: boolean;
  /** Degrees by which the text is turned. */
  readonly angle: number;
}

/** A drawn line, or the edge of a drawn rectangle. */
export interface Rule {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Page {
  /** Counted from 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  readonly rules: readonly Rule[];
}

/** Runs beside each other on one line, without a wide gap. */
export interface Segment {
  readonly page: number;
  readonly runs: readonly Run[];
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly baseline: number;
  readonly size: number;
  readonly isBold: boolean;
}

/** Share of a font's height above the baseline. */
const ASCENT = 0.88;

export function runTop({ baseline, size }: Pick<Run, "baseline" | "size">): number {
  return baseline - ASCENT * size;
}

export function runBottom({ baseline, size }: Pick<Run, "baseline" | "size">): number {
  return baseline + (1 - ASCENT) * size;
}

export function boxOf(parts: readonly Pick<Segment, "left" | "top" | "right" | "bottom">[]): Box {
  const round = (value: number) => Math.round(value * 10) / 10;
  return [
    round(Math.min(...parts.map(({ left }) => left))),
    round(Math.min(...parts.map(({ top }) => top))),
    round(Math.max(...parts.map(({ right }) => right))),
    round(Math.max(...parts.map(({ bottom }) => bottom))),
  ];
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The value with the greatest weight. */
export function mostFrequent(values: Iterable<readonly [value: number, weight: number]>): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  let best = 0;
  let most = -1;
  for (const [value, weight] of weights) {
    if (weight > most) [best, most] = [value, weight];
  }
  return best;
}
