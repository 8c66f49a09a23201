/** Where the numbers of a chart's marks stand, so that in the narrowest window too none reaches another or an amount at the edge. */
import { textWidth } from "../picture/measure.ts";

/** Width of a chart in the narrowest window, in pixels. */
const NARROWEST = 280;
/** Sizes of the letters of the axis and of a label, in pixels. */
const AXIS_SIZE = 12;
const LABEL_SIZE = 13;
/** The least distance between a label and an amount of the axis, in pixels. */
const APART = 4;
/** The distances, in per cent and pixels, within which the number of another mark could be taken for one's own. */
const NEAR = { x: 20, y: 44 };

/** A mark with the lines of its label. */
export interface Labelled {
  /** Position in per cent of the width. */
  readonly x: number;
  /** Position in pixels. */
  readonly y: number;
  readonly lines: readonly string[];
}

/** Where a label stands. */
export interface LabelPlace {
  readonly anchor: "start" | "middle" | "end";
  /** Distance of its anchor from the mark, in pixels. */
  readonly shift: number;
  readonly isBelow: boolean;
}

/**
 * The places of the labels. A label that would reach into the amounts at the front edge begins at its mark, one that would reach
 * beyond the other edge ends there. It stands below its mark where a near mark, or one whose label would meet it, is above it, or as
 * high and further to the front.
 *
 * @param axis the amounts at the front edge
 * @param radius of the marks
 */
export function placeLabels(
  marks: readonly Labelled[],
  axis: readonly string[],
  radius: number,
): LabelPlace[] {
  const edge = Math.max(0, ...axis.map((words) => textWidth(words) * AXIS_SIZE)) + APART;
  const placed = marks.map((mark) => ({ mark, ...across(mark, edge, radius) }));
  return placed.map(({ mark, anchor, shift, from, to }, index) => {
    const isBelow = placed.some((other, at) => {
      const meets = other.from < to && from < other.to;
      const isNear = meets || Math.abs(other.mark.x - mark.x) < NEAR.x;
      if (at === index || !isNear || Math.abs(other.mark.y - mark.y) >= NEAR.y) return false;
      return other.mark.y < mark.y || (other.mark.y === mark.y && at < index);
    });
    return { anchor, shift, isBelow };
  });
}

/** The place of a label in the line, and its range in the narrowest window, in pixels. */
function across({ x, lines }: Labelled, edge: number, radius: number) {
  const width = Math.max(0, ...lines.map((line) => textWidth(line) * LABEL_SIZE));
  const at = (x / 100) * NARROWEST;
  if (at - width / 2 < edge) {
    const shift = Math.max(-radius, edge - at);
    return { anchor: "start", shift, from: at + shift, to: at + shift + width } as const;
  }
  if (at + width / 2 > NARROWEST) {
    return { anchor: "end", shift: radius, from: at + radius - width, to: at + radius } as const;
  }
  return { anchor: "middle", shift: 0, from: at - width / 2, to: at + width / 2 } as const;
}
