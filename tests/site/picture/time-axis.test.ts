/** The axis of the timeline: one mark a date, and in narrow windows one a sort and year, with their number. */
import type { Element, ElementContent } from "hast";
import { expect, test } from "vitest";
import {
  type AxisMark,
  drawGroupedLane,
  drawLane,
  spanOf,
} from "../../../src/site/picture/time-axis.ts";

function mark(date: string, sort: AxisMark["sort"]): AxisMark {
  return { date, sort, href: `#${date}-${sort}`, title: `${date} ${sort}` };
}

const MARKS = [
  mark("2024-01", "issued"),
  mark("2024-02", "past"),
  mark("2024-11", "past"),
  mark("2025", "target"),
  mark("2026-03", "target"),
  mark("2026-09", "target"),
];
const SPAN = { first: 2024, last: 2026 };

function textOf(node: ElementContent): string {
  if (node.type === "text") return node.value;
  return node.type === "element" ? node.children.map(textOf).join("") : "";
}

/** The elements of a name below another, in order. */
function elements(above: Element, name: string): Element[] {
  return above.children.flatMap((child) => {
    if (child.type !== "element") return [];
    return child.tagName === name ? [child] : elements(child, name);
  });
}

/** The links of a lane: their address, the number that they show, what they say. */
function links(lane: Element) {
  return elements(lane, "a").map(({ properties, children }) => {
    const parts = new Map(
      children.map((child) => [child.type === "element" ? child.tagName : "", textOf(child)]),
    );
    return [properties.href, parts.get("text") ?? "", parts.get("title")];
  });
}

test("every date has a mark where there is room", () => {
  expect(links(drawLane(SPAN, MARKS))).toEqual(MARKS.map(({ href, title }) => [href, "", title]));
});

test("dates of one sort and year are one mark with their number, which leads to the first", () => {
  expect(links(drawGroupedLane(SPAN, MARKS))).toEqual([
    ["#2024-01-issued", "", "2024-01 issued"],
    ["#2024-02-past", "2", "2024-02 past\n2024-11 past"],
    ["#2025-target", "", "2025 target"],
    ["#2026-03-target", "2", "2026-03 target\n2026-09 target"],
  ]);
});

test("a long axis has several years in a column", () => {
  const years = Array.from({ length: 61 }, (_, at) => mark(String(1990 + at), "past"));
  const span = spanOf(years.map(({ date }) => date));
  expect(span).not.toBeNull();
  if (span === null) return;
  const shown = links(drawGroupedLane(span, years));
  expect(shown.length).toBeLessThanOrEqual(20);
  expect(shown.reduce((sum, [, number]) => sum + Number(number || "1"), 0)).toBe(61);
});

test.each([9, 10, 12, 100])("the number %i stays within its mark in any font", (count) => {
  const marks = Array.from({ length: count }, () => mark("2024", "past"));
  const lane = drawGroupedLane(SPAN, marks);
  const [shape] = elements(lane, "circle");
  const [number] = elements(lane, "text");
  const length = number?.properties.textLength;
  if (count < 10) expect(length).toBeUndefined();
  else expect(Number(length)).toBeLessThan(2 * Number(shape?.properties.r));
});
