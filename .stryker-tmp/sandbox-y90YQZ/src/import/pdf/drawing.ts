/** The lines and pictures that a page draws, from the operators of PDF.js. */
// @ts-nocheck

import { Util } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Rule } from "../pages/page.ts";

/** A rectangle thinner than this is a line. */
const THIN = 2.6;
/** A line shorter than this is a dash or a part of a drawing. */
const SHORTEST = 3;

/** The operators of PDF.js's paths: move to, line to, two kinds of curves, close. */
const PATH = { move: 0, line: 1, cubic: 2, quadratic: 3, close: 4 } as const;

interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** @param ops the numbers of the operators by name */
export function drawingOf(
  operators: Operators,
  ops: Readonly<Record<string, number>>,
  viewport: readonly number[],
): { rules: Rule[]; hasPicture: boolean } {
  const pictures = new Set([
    ops.paintImageXObject,
    ops.paintInlineImageXObject,
    ops.paintImageMaskXObject,
  ]);
  const strokes = new Set([
    ops.stroke,
    ops.closeStroke,
    ops.fillStroke,
    ops.eoFillStroke,
    ops.closeFillStroke,
    ops.closeEOFillStroke,
  ]);
  const fills = new Set([ops.fill, ops.eoFill]);
  const stack: number[][] = [];
  let matrix = [...viewport];
  const rules: Rule[] = [];
  let hasPicture = false;
  for (const [index, operator] of operators.fnArray.entries()) {
    const args = operators.argsArray[index];
    if (operator === ops.save) stack.push(matrix);
    else if (operator === ops.restore) matrix = stack.pop() ?? matrix;
    else if (operator === ops.transform) matrix = Util.transform(matrix, numbersOf(args));
    else if (operator === ops.paintFormXObjectBegin) {
      stack.push(matrix);
      const own = numbersOf(Array.isArray(args) ? args[0] : null);
      if (own.length === 6) matrix = Util.transform(matrix, own);
    } else if (operator === ops.paintFormXObjectEnd) matrix = stack.pop() ?? matrix;
    else if (pictures.has(operator)) hasPicture = true;
    else if (operator === ops.constructPath && Array.isArray(args)) {
      const [paint, data] = args;
      const path = numbersOf(Array.isArray(data) ? data[0] : null);
      if (strokes.has(paint)) rules.push(...strokedLines(path, matrix));
      else if (fills.has(paint)) rules.push(...filledLines(path, matrix));
    }
  }
  return { rules, hasPicture };
}

function numbersOf(value: unknown): number[] {
  const isList = Array.isArray(value) || ArrayBuffer.isView(value);
  const values = isList ? Array.from(value as ArrayLike<unknown>) : [];
  return values.filter((entry) => typeof entry === "number");
}

type Point = readonly [x: number, y: number];

/** The straight parts of a path; curves are left out. */
function partsOf(path: readonly number[], matrix: number[]): [from: Point, to: Point][] {
  const parts: [Point, Point][] = [];
  let start: Point = [0, 0];
  let at: Point = [0, 0];
  const pointAt = (index: number): Point => {
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
    const [x, y] = [path[index] ?? 0, path[index + 1] ?? 0];
    return [a * x + c * y + e, b * x + d * y + f];
  };
  for (let index = 0; index < path.length; ) {
    const operator = path[index];
    if (operator === PATH.move) {
      start = at = pointAt(index + 1);
      index += 3;
    } else if (operator === PATH.line) {
      const to = pointAt(index + 1);
      parts.push([at, to]);
      at = to;
      index += 3;
    } else if (operator === PATH.cubic || operator === PATH.quadratic) {
      const length = operator === PATH.cubic ? 7 : 5;
      at = pointAt(index + length - 2);
      index += length;
    } else if (operator === PATH.close) {
      parts.push([at, start]);
      at = start;
      index += 1;
    } else break;
  }
  return parts;
}

function strokedLines(path: readonly number[], matrix: number[]): Rule[] {
  return partsOf(path, matrix).flatMap(([[x, y], [toX, toY]]) =>
    asRule({
      left: Math.min(x, toX),
      top: Math.min(y, toY),
      right: Math.max(x, toX),
      bottom: Math.max(y, toY),
    }),
  );
}

/** The thin rectangles of a filled path: each closed part of it is one. */
function filledLines(path: readonly number[], matrix: number[]): Rule[] {
  const rules: Rule[] = [];
  let points: Point[] = [];
  const endPart = () => {
    if (points.length >= 2) {
      const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
      rules.push(
        ...asRule({
          left: Math.min(...xs),
          top: Math.min(...ys),
          right: Math.max(...xs),
          bottom: Math.max(...ys),
        }),
      );
    }
    points = [];
  };
  let last: Point | null = null;
  for (const [from, to] of partsOf(path, matrix)) {
    if (last !== null && (from[0] !== last[0] || from[1] !== last[1])) endPart();
    points.push(from, to);
    last = to;
  }
  endPart();
  return rules;
}

function asRule(rule: Rule): Rule[] {
  const [width, height] = [rule.right - rule.left, rule.bottom - rule.top];
  const isLine = Math.min(width, height) <= THIN && Math.max(width, height) >= SHORTEST;
  return isLine ? [rule] : [];
}
