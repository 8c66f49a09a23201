/** The axis of the timeline: the years from left to right, a lane for each document, a mark for each date. */
import type { Element } from "hast";
import { s } from "../html/hast.ts";
import { laneHeight } from "./lane-height.ts";

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

/** The measures of marks in pixels: their radius, and the distance of two marks above each other. */
interface MarkSize {
  readonly radius: number;
  readonly step: number;
}
const ONE: MarkSize = { radius: 5, step: 13 };
/** Room for a number, which is set as wide as `NUMBER_WIDTH` allows. */
const GROUP: MarkSize = { radius: 7.5, step: 18 };
/** The width of numbers of several digits, in radii of their mark: they stay within it in any font. */
const NUMBER_WIDTH = 1.2;
/** Maximum number of columns of groups: they have room beside each other on a phone. */
const MOST_COLUMNS = 20;
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
  const columns = Array.from(places, ([place, own]) => ({
    x: percent(span, place + 0.5 / PARTS),
    groups: own.map((mark) => [mark]),
  }));
  return drawColumns(span, "single", columns, ONE);
}

/**
 * A lane for narrow windows: the marks of one sort and year are one mark with their number, which leads to the first of them.
 * Where there are many years, a column has several.
 */
export function drawGroupedLane(span: AxisSpan, marks: readonly AxisMark[]): Element {
  const years = Math.ceil((span.last - span.first + 1) / MOST_COLUMNS);
  const places = Map.groupBy(
    marks,
    ({ date }) => Math.floor((Number(date.slice(0, 4)) - span.first) / years) * years + span.first,
  );
  const columns = Array.from(places, ([place, own]) => ({
    x: percent(span, place + years / 2),
    groups: [...Map.groupBy(own, ({ sort }) => sort).values()],
  }));
  return drawColumns(span, "grouped", columns, GROUP);
}

/** Marks that stand above each other at a place of the axis; each stands for a group of dates. */
interface Column {
  readonly x: string;
  readonly groups: readonly (readonly AxisMark[])[];
}

function drawColumns(
  span: AxisSpan,
  className: string,
  columns: readonly Column[],
  size: MarkSize,
): Element {
  const highest = Math.max(1, ...columns.map(({ groups }) => groups.length));
  const height = laneHeight(highest, size.step);
  const lines = Array.from({ length: span.last - span.first + 2 }, (_, at) =>
    s("line", {
      x1: percent(span, span.first + at),
      x2: percent(span, span.first + at),
      y1: 0,
      y2: "100%",
    }),
  );
  const drawn = columns.map(({ x, groups }) =>
    s(
      "g",
      {},
      ...groups.map((group, index) =>
        drawGroup(group, x, -2 - size.step * (index + 0.5), size.radius),
      ),
    ),
  );
  // Marks stand on the foot of the lane, whatever its height.
  return s(
    "svg",
    {
      ...{ width: "100%", height, className: ["lane", className], ariaHidden: "true" },
      dataStep: size.step,
    },
    ...lines,
    s("svg", { y: "100%", width: "100%", overflow: "visible" }, ...drawn),
  );
}

function drawGroup(
  group: readonly AxisMark[],
  x: string,
  y: number,
  radius: number,
): Element | null {
  const [first] = group;
  if (first === undefined) return null;
  const { sort, href } = first;
  const shape =
    sort === "issued"
      ? s("rect", {
          x,
          y: y - radius,
          width: 2 * radius,
          height: 2 * radius,
          transform: `translate(${-radius} 0)`,
        })
      : s("circle", { cx: x, cy: y, r: sort === "target" ? radius - 1 : radius });
  return s(
    "a",
    { href, tabIndex: -1, className: [`axis-${sort}`], dataSort: sort },
    s("title", {}, group.map(({ title }) => title).join("\n")),
    shape,
    group.length > 1 ? drawNumber(group.length, x, y, radius) : null,
  );
}

function drawNumber(count: number, x: string, y: number, radius: number): Element {
  const fitted =
    count < 10 ? {} : { textLength: NUMBER_WIDTH * radius, lengthAdjust: "spacingAndGlyphs" };
  return s("text", { ...{ x, y, dy: "0.35em", textAnchor: "middle" }, ...fitted }, String(count));
}
