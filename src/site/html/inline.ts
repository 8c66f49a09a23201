/** The one way from displayed text to inline HTML: text and the decorations on it become a tree. */
import type { ElementContent, Properties } from "hast";
import { breakablePieces } from "../../text/line-breaks.ts";
import { h } from "./hast.ts";

/** An element around a half-open range of UTF-16 offsets of a text; without text, at a point, where the range is empty. */
export interface Decoration {
  readonly start: number;
  readonly end: number;
  readonly tagName: string;
  readonly properties: Properties;
}

/** True for an decoration at a point: its element stands between two characters and holds none. */
export function isPoint({ start, end }: Decoration): boolean {
  return start === end;
}

/**
 * A text with its decorations as nodes; the nodes' text is always the text given. Ranges may nest; where two cross,
 * the one that begins later is cut where the earlier one ends, its rest following as an element of its own, without
 * the id. A point is inside of a range only where it is away from both ends. Reversed ranges are ignored, ranges
 * beyond the text are clipped, what lies outside of it is ignored.
 */
export function inline(text: string, decorations: readonly Decoration[] = []): ElementContent[] {
  const all = decorations.flatMap((given) => within(given, 0, text.length)).sort(inOrder);
  return nest(text, 0, text.length, all);
}

/** The decorations on a part of a text, in offsets of the part. */
export function decorationsWithin(
  decorations: readonly Decoration[],
  from: number,
  to: number,
): Decoration[] {
  return decorations
    .flatMap((decoration) => within(decoration, from, to))
    .map((decoration) => ({
      ...decoration,
      start: decoration.start - from,
      end: decoration.end - from,
    }));
}

/** What of an decoration lies between two offsets: itself, clipped, or nothing. */
function within(decoration: Decoration, from: number, to: number): Decoration[] {
  const start = Math.max(from, decoration.start);
  const end = Math.min(to, decoration.end);
  return start < end || (start === end && isPoint(decoration))
    ? [{ ...decoration, start, end }]
    : [];
}

/** By start; at the same place points first, then the longer range. Equal ones keep their order. */
function inOrder(a: Decoration, b: Decoration): number {
  return a.start - b.start || Number(isPoint(b)) - Number(isPoint(a)) || b.end - a.end;
}

/** Nodes for `text` from `from` to `to`; `decorations` lie within, in order. */
function nest(
  text: string,
  from: number,
  to: number,
  decorations: readonly Decoration[],
): ElementContent[] {
  const [first, ...rest] = decorations;
  if (first === undefined) return from < to ? breakable(text.slice(from, to)) : [];
  const inside: Decoration[] = [];
  const after: Decoration[] = [];
  for (const other of rest) {
    if (other.start >= first.end) after.push(other);
    else if (other.end <= first.end) inside.push(other);
    else {
      inside.push({ ...other, end: first.end });
      after.push({
        ...other,
        start: first.end,
        properties: { ...other.properties, id: undefined },
      });
    }
  }
  after.sort(inOrder);
  return [
    ...nest(text, from, first.start, []),
    h(first.tagName, first.properties, ...nest(text, first.start, first.end, inside)),
    ...nest(text, first.end, to, after),
  ];
}

/** Text with `<wbr>` where a line may break. */
function breakable(text: string): ElementContent[] {
  return breakablePieces(text).flatMap((value, index): ElementContent[] => {
    const node: ElementContent = { type: "text", value };
    return index === 0 ? [node] : [h("wbr"), node];
  });
}
