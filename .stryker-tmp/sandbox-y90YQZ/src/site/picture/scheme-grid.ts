/** The layout of a spatial scheme: rows as high as their names need, columns of equal width. */
// @ts-nocheck

import type { Scheme, SchemePlace, SchemeShape } from "../../model/types.ts";
import { wrapText, wrapTitle } from "./measure.ts";

/** The size of the drawing, in its own units. */
export interface Size {
  readonly width: number;
  readonly fontSize: number;
  readonly lineHeight: number;
  /** Padding around names. */
  readonly padding: number;
}

interface Region {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The lines of its name; `nameX` and `nameY` are the middle of the first line. */
  readonly lines: readonly string[];
  readonly nameX: number;
  readonly nameY: number;
}

export interface SchemeGrid {
  readonly height: number;
  readonly columnWidth: number;
  /** Top of the first row, below the names of the axes. */
  readonly top: number;
  /** In the order of the scheme. */
  readonly circles: readonly Region[];
  readonly axisLines: readonly (readonly string[])[];
  /** Position of a place's station. */
  spot(place: SchemePlace): { readonly x: number; readonly y: number };
  /** Maximum width of a place's name. */
  readonly nameRoom: number;
  /** The block of a city: its centre, its size, and the lines of its name. */
  block(place: SchemePlace): Block;
}

interface Block {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

/** Gap between rows, and around regions. */
const GAP = 12;
/** Padding around the name of a city; inset of its block from the edges of its columns. */
const BLOCK_PADDING = 8;
const BLOCK_INSET = 9;
/** Position of a station in its column, as a share of the column's width. Its name is on the right. */
const STATION_AT = 0.16;

/** Least and greatest value of a shape's places. */
function span(shape: SchemeShape, valuesOf: (place: SchemePlace) => readonly number[]) {
  const values = shape.places.flatMap(valuesOf);
  return [Math.min(...values), Math.max(...values)] as const;
}

/**
 * Lays out a scheme. The name of a circle is on its left if columns beside it are free, otherwise above it.
 * `nameOfPlace` and `nameOf` return the names.
 */
export function schemeGrid(
  scheme: Scheme,
  { width, fontSize, lineHeight, padding }: Size,
  nameOfPlace: (place: SchemePlace) => string,
  nameOf: (node: string) => string,
): SchemeGrid {
  const columns = Math.max(...scheme.places.map((place) => place.columns[1]));
  const rows = Math.max(...scheme.places.map(({ row }) => row));
  const columnWidth = (width - 2 * padding) / columns;
  const left = (column: number) => padding + (column - 1) * columnWidth;
  const nameRoom = columnWidth * (1 - STATION_AT) - padding - 8;
  const cities = new Set(scheme.cities.flatMap(({ places }) => places));
  const blockWidth = ({ columns: [from, to] }: SchemePlace) =>
    (to - from + 1) * columnWidth - 2 * BLOCK_INSET;
  const linesOf = (text: string, room: number) => wrapText(text, room / fontSize);

  const titleLines = (text: string, room: number) => wrapTitle(text, room / fontSize);
  const axisLines = scheme.axes.map(({ node }) => titleLines(nameOf(node), columnWidth - 8));
  const top = Math.max(0, ...axisLines.map(({ length }) => length)) * lineHeight + GAP;

  const blockLines = (place: SchemePlace) =>
    titleLines(nameOfPlace(place), blockWidth(place) - 2 * BLOCK_PADDING);

  const regions = scheme.circles.map((circle) => {
    const [first, last] = span(circle, ({ row }) => [row]);
    const [from, to] = span(circle, (place) => place.columns);
    const beside = scheme.places.filter(({ row }) => row >= first && row <= last);
    const start = Math.max(1, ...beside.map(({ columns: [, end] }) => (end < from ? end + 1 : 1)));
    const isBeside = start < from;
    const nameWidth = (isBeside ? from - start : to - from + 1) * columnWidth - 2 * padding;
    const lines = titleLines(nameOf(circle.node), nameWidth);
    return { first, last, start, to, isBeside, lines, nameWidth };
  });

  // From north to south: space for the name above a circle, then rows as high as the places and the names on the left
  // need, then a gap.
  const starts: number[] = [];
  const ends: number[] = [];
  let at = top + GAP;
  for (let row = 1; row <= rows; row++) {
    const above = regions.filter(({ first, isBeside }) => first === row && !isBeside);
    const head = Math.max(0, ...above.map(({ lines }) => lines.length * lineHeight + padding));
    const names = scheme.places
      .filter((place) => place.row === row)
      .map((place) =>
        cities.has(place)
          ? blockLines(place).length * lineHeight + 2 * BLOCK_PADDING
          : linesOf(nameOfPlace(place), nameRoom).length * lineHeight,
      );
    const shares = regions
      .filter(({ first, last, isBeside }) => isBeside && first <= row && row <= last)
      .map(({ first, last, lines }) => (lines.length * lineHeight) / (last - first + 1));
    const top = at + head;
    const bottom = top + Math.max(lineHeight, ...names, ...shares) + 2 * GAP;
    starts[row] = top;
    ends[row] = bottom;
    at = bottom + (regions.some(({ last }) => last === row) ? GAP : 0);
  }
  const start = (row: number) => starts[row] ?? 0;
  const end = (row: number) => ends[row] ?? 0;

  return {
    height: at,
    columnWidth,
    top,
    axisLines,
    circles: regions.map((region) => {
      const { first, last, to, isBeside, lines, nameWidth } = region;
      const nameHeight = lines.length * lineHeight;
      const y = start(first) - (isBeside ? 0 : nameHeight + padding);
      const height = end(last) - y;
      const x = left(region.start) + 2;
      const nameTop = isBeside ? y + (height - nameHeight) / 2 : y + padding;
      return {
        x,
        y,
        width: (to - region.start + 1) * columnWidth - 4,
        height,
        lines,
        nameX: x + padding + nameWidth / 2,
        nameY: nameTop + lineHeight / 2,
      };
    }),
    spot: ({ row, columns: [column] }) => ({
      x: left(column) + columnWidth * STATION_AT,
      y: (start(row) + end(row)) / 2,
    }),
    nameRoom,
    block(place) {
      const { row, columns } = place;
      const lines = blockLines(place);
      return {
        x: left(columns[0]) + BLOCK_INSET + blockWidth(place) / 2,
        y: (start(row) + end(row)) / 2,
        width: blockWidth(place),
        height: lines.length * lineHeight + 2 * BLOCK_PADDING,
        lines,
      };
    },
  };
}
