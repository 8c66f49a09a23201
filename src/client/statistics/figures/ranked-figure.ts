/** The first rows of a table as bars of their value. */
import type { Drawing, Link, Shape } from "./drawing.ts";

const ROW = 22;
/** Most rows of a figure. */
export const RANKED_ROWS = 25;
/** The largest part of the width for the words, and the room of a Han and of another character. */
const LABELS = 0.4;
const HAN = 12.5;
const OTHER = 7;
const NUMBER = 64;
/** Between a label and its bar. */
const GAP = 8;

export interface RankedRow {
  readonly label: string;
  /** The label in the language of the page; it is left out where there is no room for it. */
  readonly gloss?: string | null;
  readonly value: number;
  /** The value in words. */
  readonly shown: string;
  readonly link?: Link;
}

function roomOf(label: string): number {
  return Array.from(label).reduce(
    (sum, character) => sum + (/\p{Script=Han}/u.test(character) ? HAN : OTHER),
    0,
  );
}

/** The label with its gloss, if they have room. */
function labelIn({ label, gloss }: RankedRow, room: number): string {
  const whole = gloss ? `${label} ${gloss}` : label;
  return roomOf(whole) > room ? label : whole;
}

export function rankedFigure(title: string, rows: readonly RankedRow[], width: number): Drawing {
  const shown = rows
    .slice(0, RANKED_ROWS)
    .map((row) => ({ ...row, label: labelIn(row, width * LABELS - GAP) }));
  const most = Math.max(...shown.map(({ value }) => Math.abs(value)), 0) || 1;
  const room = Math.max(0, ...shown.map(({ label }) => roomOf(label))) + GAP;
  const labels = Math.round(Math.min(width * LABELS, room));
  const shapes = shown.flatMap(({ label, value, shown: number, link }, row): Shape[] => {
    const y = row * ROW;
    const bar = (Math.abs(value) / most) * (width - labels - NUMBER);
    return [
      { kind: "text", x: labels - GAP, y: y + 15, text: label, paint: "ink", anchor: "end" },
      {
        ...{ kind: "rect", x: labels, y: y + 5, width: bar, height: 12, paint: "series0" },
        ...(link === undefined ? {} : { link }),
      },
      { kind: "text", x: labels + bar + 6, y: y + 15, text: number, paint: "soft" },
    ];
  });
  return { title, width, height: shown.length * ROW, shapes };
}
