/** The axis of the timeline: the years from left to right, a lane for each document, a mark for each date. */
import type { Element } from "hast";
import { s } from "../html/hast.ts";

/** A date to mark. */
export interface AxisMark {
  /** ISO 8601, as precise as it is known. */
  readonly date: string;
  readonly sort: "issued" | "past" | "target";
  /** The address of its entry in the list. */
  readonly href: string;
  /** What the mark says when it is pointed at. */
  readonly title: string;
}

/** The first and the last year of the axis. */
export interface AxisSpan {
  readonly first: number;
  readonly last: number;
}

/** Radius of a mark, and the distance of two marks above each other, in pixels. */
const RADIUS = 5;
const STEP = 13;
/** The height of the name of a lane, in pixels: the lines of the years reach as high. */
const NAME = 31;
/** Marks of the same half-year stand above each other. */
const PARTS = 2;

/** The years that the dates span; null without dates. */
export function spanOf(dates: readonly string[]): AxisSpan | null {
  const years = dates.map((date) => Number(date.slice(0, 4)));
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
}

/** The part of a year, counted from 0, in which a date lies; a date without a month lies in the first. */
function partOf(date: string): number {
  const month = Number(date.slice(5, 7) || "1");
  return Math.min(PARTS - 1, Math.floor(((month - 1) / 12) * PARTS));
}

function percent({ first, last }: AxisSpan, place: number): string {
  return `${(((place - first) / (last + 1 - first)) * 100).toFixed(2)}%`;
}

/** The years of the axis as labels, centred on their years. Those between are hidden where there is no room. */
export function drawYears(span: AxisSpan): Element {
  const years = Array.from({ length: span.last - span.first + 1 }, (_, at) => span.first + at);
  const isMain = (year: number): boolean =>
    year % 5 === 0 || year === span.first || year === span.last;
  return s(
    "svg",
    { width: "100%", height: 20, className: ["axis-years"], ariaHidden: "true" },
    ...years.map((year) =>
      s(
        "text",
        {
          x: percent(span, year + 0.5),
          y: 15,
          textAnchor: "middle",
          className: isMain(year) ? [] : ["between"],
        },
        String(year),
      ),
    ),
  );
}

/** A lane: its marks over the lines of the years. Links in it are for pointers alone, the list has the same for all. */
export function drawLane(span: AxisSpan, marks: readonly AxisMark[]): Element {
  const places = Map.groupBy(marks, ({ date }) => Number(date.slice(0, 4)) + partOf(date) / PARTS);
  const highest = Math.max(1, ...Array.from(places.values(), ({ length }) => length));
  const height = Math.max(NAME, highest * STEP + 4);
  const lines = Array.from({ length: span.last - span.first + 2 }, (_, at) =>
    s("line", {
      x1: percent(span, span.first + at),
      x2: percent(span, span.first + at),
      y1: 0,
      y2: height,
    }),
  );
  const drawn = Array.from(places, ([place, own]) =>
    own.map((mark, index) =>
      drawMark(mark, percent(span, place + 0.5 / PARTS), height - 2 - STEP * (index + 0.5)),
    ),
  );
  return s(
    "svg",
    { width: "100%", height, className: ["lane"], ariaHidden: "true" },
    ...lines,
    ...drawn.flat(),
  );
}

function drawMark({ sort, href, title }: AxisMark, x: string, y: number): Element {
  const shape =
    sort === "issued"
      ? s("rect", {
          x,
          y: y - RADIUS,
          width: 2 * RADIUS,
          height: 2 * RADIUS,
          transform: `translate(${-RADIUS} 0)`,
        })
      : s("circle", { cx: x, cy: y, r: sort === "target" ? RADIUS - 1 : RADIUS });
  return s(
    "a",
    { href, tabIndex: -1, className: [`axis-${sort}`], dataSort: sort },
    s("title", {}, title),
    shape,
  );
}
