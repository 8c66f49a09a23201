/** The growth of a vocabulary as a curve, with that of Heaps' law beside it. */
import { ticks } from "d3-array";
import type { GrowthPoint, HeapsLaw } from "../../../statistics/growth.ts";
import type { Drawing, Shape } from "./drawing.ts";

const HEIGHT = 280;
const ROOM = { left: 52, right: 16, top: 12, bottom: 28 } as const;
const LINES = 5;

export function curveFigure(
  title: string,
  curve: readonly GrowthPoint[],
  law: HeapsLaw | null,
  width: number,
  numberWords: (value: number) => string,
): Drawing {
  const { tokens = 1, types = 1 } = curve.at(-1) ?? {};
  const inner = { width: width - ROOM.left - ROOM.right, height: HEIGHT - ROOM.top - ROOM.bottom };
  const predicted = law === null ? 0 : law.k * tokens ** law.beta;
  const most = Math.max(types, predicted);
  const x = (value: number): number => ROOM.left + (value / tokens) * inner.width;
  const y = (value: number): number => ROOM.top + (1 - value / most) * inner.height;
  const horizontal = ticks(0, most, LINES).flatMap((value): Shape[] => [
    {
      kind: "path",
      points: [
        [ROOM.left, y(value)],
        [width - ROOM.right, y(value)],
      ],
      paint: "rule",
    },
    {
      ...{ kind: "text", x: ROOM.left - 6, y: y(value) + 4, text: numberWords(value) },
      ...{ paint: "soft", anchor: "end" },
    },
  ]);
  const vertical = ticks(0, tokens, width < 500 ? 3 : LINES).map(
    (value): Shape => ({
      ...{ kind: "text", x: x(value), y: HEIGHT - 8, text: numberWords(value) },
      ...{ paint: "soft", anchor: "middle" },
    }),
  );
  const fitted = curve.map(
    (point) => [x(point.tokens), y((law?.k ?? 0) * point.tokens ** (law?.beta ?? 0))] as const,
  );
  return {
    title,
    width,
    height: HEIGHT,
    shapes: [
      ...horizontal,
      ...vertical,
      ...(law === null
        ? []
        : [{ kind: "path", points: fitted, paint: "soft", isDashed: true } as const]),
      {
        kind: "path",
        points: [[x(0), y(0)], ...curve.map((point) => [x(point.tokens), y(point.types)] as const)],
        paint: "series0",
      },
    ],
  };
}
