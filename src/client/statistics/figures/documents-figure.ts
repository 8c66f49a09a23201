/** The frequency of a query in each document as a bar, and below it a tick at each of its places. */
import type { DocumentCounts } from "../../../search/counting/profile.ts";
import { relativeFrequency } from "../../../statistics/frequency.ts";
import type { Drawing, Link, Shape } from "./drawing.ts";

const ROW = 58;
const LABEL = 14;
const BAR = { top: 20, height: 10 } as const;
const STRIP = { top: 36, height: 10 } as const;
/** Room for the number behind the longest bar. */
const NUMBER = 48;

export interface DocumentRow {
  readonly counts: DocumentCounts;
  readonly name: string;
  /** The relative frequency in words. */
  readonly rate: string;
  readonly link: Link;
  /** Where a place leads. */
  placeLink(place: number): Link;
}

/** The positions of a document's places in pixels; places in one pixel are one tick, of the first of them. */
export function ticks(
  { places, length }: DocumentCounts,
  width: number,
): { readonly x: number; readonly place: number; readonly count: number }[] {
  const found = new Map<number, { x: number; place: number; count: number }>();
  for (const [place, at] of places.entries()) {
    const x = Math.min(width - 1, Math.floor((at / Math.max(1, length)) * width));
    const known = found.get(x);
    if (known === undefined) found.set(x, { x, place, count: 1 });
    else known.count++;
  }
  return [...found.values()];
}

export function documentsFigure(
  title: string,
  rows: readonly DocumentRow[],
  width: number,
): Drawing {
  const most = Math.max(
    ...rows.map(({ counts }) => relativeFrequency(counts.occurrences, counts.characters)),
  );
  const shapes = rows.flatMap(({ counts, name, rate, link, placeLink }, row): Shape[] => {
    const top = row * ROW;
    const share = relativeFrequency(counts.occurrences, counts.characters) / (most || 1);
    const bar = share * (width - NUMBER);
    return [
      { kind: "text", x: 0, y: top + LABEL, text: name, paint: "ink" },
      {
        kind: "rect",
        x: 0,
        y: top + BAR.top,
        width: bar,
        height: BAR.height,
        paint: "series0",
        link,
      },
      { kind: "text", x: bar + 6, y: top + BAR.top + 9, text: rate, paint: "soft" },
      { kind: "rect", x: 0, y: top + STRIP.top, width, height: STRIP.height, paint: "ground" },
      ...ticks(counts, width).map(
        ({ x, place }): Shape => ({
          ...{ kind: "rect", x, y: top + STRIP.top, width: 1.5, height: STRIP.height },
          paint: "ink",
          link: placeLink(place),
        }),
      ),
    ];
  });
  return { title, width, height: rows.length * ROW, shapes };
}
