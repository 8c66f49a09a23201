/**
 * Charts of indicators as SVG, drawn by the build. Widths are in per cent and heights in pixels, so that text and marks keep
 * their size in a window of any width.
 */

import { nice, ticks } from "d3-array";
import type { Element } from "hast";
import { isRank } from "../../export/indicators/value-units.ts";
import { s } from "../html/hast.ts";
import { plainTitle } from "../i18n/chinese.ts";
import type { Language } from "../i18n/languages.ts";
import { ROLE_WORDS } from "../i18n/tasks/indicators.ts";
import { clauseHref } from "../routes/address.ts";
import { type LabelPlace, placeLabels } from "./chart-labels.ts";
import { numberWords, plainValue, shownValue } from "./numbers.ts";
import type { Panel, PanelPoint } from "./panels.ts";
import { valueDate } from "./value-date.ts";

/** Sizes in pixels, and the first and last position of a date in per cent of the width. */
interface Frame {
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly from: number;
  readonly to: number;
  readonly radius: number;
}
const LARGE: Frame = { height: 256, top: 40, bottom: 32, from: 15, to: 82, radius: 5.5 };
const SMALL: Frame = { height: 48, top: 8, bottom: 8, from: 6, to: 94, radius: 3.5 };
/** Distance of two lines of a mark's label, in pixels. */
const LABEL_LINE = 15;
/** A label above the middle of its mark. */
const CENTRED: LabelPlace = { anchor: "middle", shift: 0, isBelow: false };
/** Wanted number of grid lines. */
const LINES = 4;

interface Scale {
  /** Position of a date, in per cent. */
  x(time: number): string;
  /** Position of an amount, in pixels. */
  y(amount: number): number;
  readonly years: readonly number[];
  readonly lines: readonly number[];
}

/** Scales of a panel: whole years, and amounts from zero on; a place in a ranking is the higher the smaller it is. */
function scaleOf({ points }: Panel, frame: Frame): Scale {
  const times = points.map(({ time }) => time);
  const [first, last] = [Math.round(Math.min(...times)), Math.round(Math.max(...times))];
  const [start, end] = [Math.min(first, ...times), Math.max(last, ...times)];
  const most = Math.max(...points.map(({ amount }) => amount));
  const [, top] = nice(0, most, LINES);
  const { height, bottom, from, to } = frame;
  const unit = points[0]?.values[0].indicator.unit;
  const isTurned = unit !== undefined && isRank(unit);
  const span = height - bottom - frame.top;
  const share = (amount: number) => (top === 0 ? 0 : amount / top);
  return {
    x: (time) => {
      const part = end === start ? 0.5 : (time - start) / (end - start);
      return `${(from + part * (to - from)).toFixed(2)}%`;
    },
    y: (amount) =>
      Number((frame.top + (isTurned ? share(amount) : 1 - share(amount)) * span).toFixed(1)),
    years: Array.from({ length: last - first + 1 }, (_, index) => first + index),
    lines: ticks(0, top, LINES),
  };
}

/** A chart with grid, dates and numbers; each mark is a link to its clause. */
export function largeChart(lang: Language, panel: Panel, label: string): Element {
  const scale = scaleOf(panel, LARGE);
  const { unit } = panel.points[0]?.values[0].indicator ?? {};
  const isGrowth = panel.measure === "growth";
  const amounts = scale.lines.map((amount) => ({
    y: scale.y(amount),
    words: unit === undefined || isGrowth ? String(amount) : numberWords(lang, amount, unit),
  }));
  const labels = placeLabels(
    panel.points.map((point) => ({
      x: Number.parseFloat(scale.x(point.time)),
      y: scale.y(point.amount),
      lines: labelOf(lang, point),
    })),
    amounts.map(({ words }) => words),
    LARGE.radius,
  );
  const grid = amounts.flatMap(({ y, words }) => {
    return [
      s("line", { className: ["grid"], x1: "0", x2: "100%", y1: y, y2: y }),
      s("text", { className: ["axis"], x: "0", y: y - 4 }, words),
    ];
  });
  const dates = scale.years.map((year) =>
    s(
      "text",
      { className: ["axis"], x: scale.x(year), y: LARGE.height - 10, textAnchor: "middle" },
      String(year),
    ),
  );
  return s(
    "svg",
    { className: ["chart"], width: "100%", height: LARGE.height, role: "group", ariaLabel: label },
    ...grid,
    ...dates,
    ...paths(panel, scale),
    ...panel.points.map((point, index) => linkedMark(lang, point, scale, labels[index] ?? CENTRED)),
  );
}

/** The same values as a small picture without words in it. @param label what it shows, in words */
export function smallChart(panel: Panel, label: string): Element {
  const scale = scaleOf(panel, SMALL);
  const base = scale.y(0);
  return s(
    "svg",
    {
      ...{ className: ["chart", "small"], width: "100%", height: SMALL.height },
      ...{ role: "img", ariaLabel: label },
    },
    s("line", { className: ["grid"], x1: "0", x2: "100%", y1: base, y2: base }),
    ...paths(panel, scale),
    ...panel.points.map((point) => mark(point, scale, SMALL)),
  );
}

/**
 * The planned path from the baseline through the targets, and the path of what was reported. A line joins only states of one
 * quantity: what is added or grown is of a span of time each, and the spans need not be alike.
 */
function paths({ points, measure }: Panel, scale: Scale): Element[] {
  if (measure !== "whole") return [];
  const planned = points.filter(({ role }) => role !== "reported");
  const reported = points.filter(({ role }) => role !== "target");
  return [...steps(planned, scale, "planned"), ...steps(reported, scale, "reported")];
}

function steps(points: readonly PanelPoint[], scale: Scale, name: string): Element[] {
  return points.slice(1).flatMap((point, index) => {
    const last = points[index];
    if (last === undefined) return [];
    return s("line", {
      className: [name],
      x1: scale.x(last.time),
      y1: scale.y(last.amount),
      x2: scale.x(point.time),
      y2: scale.y(point.amount),
    });
  });
}

/** A mark by its kind: a square for the baseline, a ring for a target, a dot for a report. */
function mark({ time, amount, role }: PanelPoint, scale: Scale, { radius }: Frame): Element {
  const place = { x: scale.x(time), y: scale.y(amount), overflow: "visible" };
  const shape =
    role === "baseline"
      ? s("rect", { x: -radius, y: -radius, width: 2 * radius, height: 2 * radius })
      : s("circle", { r: radius });
  return s("svg", { ...place, className: ["mark", role] }, shape);
}

/** The lines of the label of a point; empty ones are left out. */
function labelOf(lang: Language, { values: [value] }: PanelPoint): string[] {
  const { bound, number } = shownValue(lang, value);
  return [bound, number].filter((line) => line !== "");
}

function linkedMark(lang: Language, point: PanelPoint, scale: Scale, place: LabelPlace): Element {
  const [value] = point.values;
  const { document, clause } = value.at;
  const date = valueDate(lang, value);
  const whole = plainValue(lang, value);
  const name = [date, ROLE_WORDS[point.role][lang], whole, plainTitle(lang, document.titles)].join(
    lang === "en" ? ", " : "，",
  );
  const href = clauseHref(lang, document.id, `${clause.id}-p${value.statement.target.part}`);
  const { x, y } = { x: scale.x(point.time), y: scale.y(point.amount) };
  return s(
    "a",
    { href, ariaLabel: name },
    mark(point, scale, LARGE),
    s(
      "svg",
      { x, y, overflow: "visible" },
      s("circle", { className: ["reach"], r: 14 }),
      ...label(labelOf(lang, point), place),
    ),
  );
}

/** The lines of a mark's label, above its mark or below it. */
function label(lines: readonly string[], { anchor, shift, isBelow }: LabelPlace): Element[] {
  const first = isBelow ? 22 : -11 - (lines.length - 1) * LABEL_LINE;
  return lines.map((line, index) =>
    s("text", { x: shift, y: first + index * LABEL_LINE, textAnchor: anchor }, line),
  );
}

/** The mark of a kind alone, for the key to the charts. */
export function keyMark(role: PanelPoint["role"]): Element {
  const shape =
    role === "baseline"
      ? s("rect", { x: 3, y: 3, width: 10, height: 10 })
      : s("circle", { cx: 8, cy: 8, r: 5 });
  return s(
    "svg",
    { className: ["key"], width: 16, height: 16, ariaHidden: "true" },
    s("g", { className: ["mark", role] }, shape),
  );
}
