/** Where the numbers of the marks of a chart stand. */
import { expect, test } from "vitest";
import { placeLabels } from "../../src/site/indicators/chart-labels.ts";

const AXIS = ["0", "1,000", "2,000", "3,000"];

test("a label in the middle of the chart stands above the middle of its mark", () => {
  expect(placeLabels([{ x: 50, y: 80, lines: ["200"] }], AXIS, 5)).toEqual([
    { anchor: "middle", shift: 0, isBelow: false },
  ]);
});

test("a label that would reach into the amounts begins at its mark, behind them", () => {
  const [narrow, wide] = placeLabels(
    [
      { x: 15, y: 80, lines: ["2,787 enterprises"] },
      { x: 82, y: 20, lines: ["500"] },
    ],
    AXIS,
    5,
  );
  expect(narrow?.anchor).toBe("start");
  expect(wide?.anchor).toBe("middle");
  const [besideLong] = placeLabels(
    [{ x: 15, y: 80, lines: ["more than", "5"] }],
    ["400,000,000"],
    5,
  );
  expect(besideLong?.shift).toBeGreaterThan(narrow?.shift ?? 0);
});

test("a label that would reach beyond the end of the chart ends at its mark", () => {
  const [last] = placeLabels([{ x: 82, y: 80, lines: ["4,500 innovative enterprises"] }], AXIS, 5);
  expect(last?.anchor).toBe("end");
});

test("of two labels that would meet, the one of the lower mark stands below it", () => {
  const marks = [
    { x: 15, y: 90, lines: ["731 research institutions"] },
    { x: 50, y: 70, lines: ["806 research institutions"] },
  ];
  expect(placeLabels(marks, AXIS, 5).map(({ isBelow }) => isBelow)).toEqual([true, false]);
  const [short] = placeLabels(
    [
      { x: 15, y: 90, lines: ["7"] },
      { x: 50, y: 70, lines: ["8"] },
    ],
    AXIS,
    5,
  );
  expect(short?.isBelow).toBe(false);
});
