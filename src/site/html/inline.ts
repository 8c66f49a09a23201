/** The one way from displayed text to inline HTML: text and the annotations on it become a tree. */
import type { ElementContent, Properties } from "hast";
import { h } from "./hast.ts";

/** An element around a half-open range of UTF-16 offsets of a text; without text, at a point, where the range is empty. */
export interface Annotation {
  readonly start: number;
  readonly end: number;
  readonly tagName: string;
  readonly properties: Properties;
}

/** True for an annotation at a point: its element stands between two characters and holds none. */
export function isPoint({ start, end }: Annotation): boolean {
  return start === end;
}

/**
 * A text with its annotations as nodes; the nodes' text is always the text given. Ranges may nest; where two cross,
 * the one that begins later is cut where the earlier one ends, its rest following as an element of its own, without
 * the id. A point is inside of a range only where it is away from both ends. Reversed ranges are ignored, ranges
 * beyond the text are clipped, what lies outside of it is ignored.
 */
export function inline(text: string, annotations: readonly Annotation[] = []): ElementContent[] {
  const all = annotations.flatMap((given) => within(given, 0, text.length)).sort(inOrder);
  return nest(text, 0, text.length, all);
}

/** The annotations on a part of a text, in offsets of the part. */
export function annotationsWithin(
  annotations: readonly Annotation[],
  from: number,
  to: number,
): Annotation[] {
  return annotations
    .flatMap((annotation) => within(annotation, from, to))
    .map((annotation) => ({
      ...annotation,
      start: annotation.start - from,
      end: annotation.end - from,
    }));
}

/** What of an annotation lies between two offsets: itself, clipped, or nothing. */
function within(annotation: Annotation, from: number, to: number): Annotation[] {
  const start = Math.max(from, annotation.start);
  const end = Math.min(to, annotation.end);
  return start < end || (start === end && isPoint(annotation))
    ? [{ ...annotation, start, end }]
    : [];
}

/** By start; at the same place points first, then the longer range. Equal ones keep their order. */
function inOrder(a: Annotation, b: Annotation): number {
  return a.start - b.start || Number(isPoint(b)) - Number(isPoint(a)) || b.end - a.end;
}

/** Nodes for `text` from `from` to `to`; `annotations` lie within, in order. */
function nest(
  text: string,
  from: number,
  to: number,
  annotations: readonly Annotation[],
): ElementContent[] {
  const [first, ...rest] = annotations;
  if (first === undefined) return from < to ? breakable(text.slice(from, to)) : [];
  const inside: Annotation[] = [];
  const after: Annotation[] = [];
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

/**
 * Places beside a Chinese quotation mark where a line may break though browsers glue it (UAX #14, LB19a): before an
 * opening mark that Latin or digits follow, after a closing mark that follows them.
 */
const BREAKS =
  /(?<=\p{Script=Han})(?=[“‘][\p{Script=Latin}\d])|(?<=[\p{Script=Latin}\d+%][”’])(?=\p{Script=Han})/u;

/** Text with `<wbr>` where a line may break. */
function breakable(text: string): ElementContent[] {
  return text.split(BREAKS).flatMap((value, index): ElementContent[] => {
    const node: ElementContent = { type: "text", value };
    return index === 0 ? [node] : [h("wbr"), node];
  });
}
