/** Converts displayed text to inline HTML: the text and its decorations become a tree. All pages use this module. */
import type { ElementContent, Properties } from "hast";
import { breakablePieces, halfMark, titlePieces } from "../../text/line-breaks.ts";
import { h } from "./hast.ts";

/**
 * An element around a range of a text; if the range is empty, an element without text at a point. Offsets are in UTF-16
 * units; `end` is exclusive.
 */
export interface Decoration {
  readonly start: number;
  readonly end: number;
  readonly tagName: string;
  readonly properties: Properties;
}

/** Cuts a text into pieces; joined, they are the text. */
type PiecesOf = (text: string) => readonly string[];

/** True for a decoration at a point, between two characters. */
export function isPoint({ start, end }: Decoration): boolean {
  return start === end;
}

/**
 * A text with its decorations as nodes. The text of the nodes is always the text given. Ranges may nest. If two ranges
 * cross, the later one is cut at the end of the earlier one; its rest becomes another element without the id. A point
 * is inside a range only if it is at neither end of it. Reversed ranges are ignored, ranges beyond the text are
 * clipped, and decorations outside of the text are ignored.
 *
 * @param piecesOf cuts a text where its lines may break
 */
export function inline(
  text: string,
  decorations: readonly Decoration[] = [],
  piecesOf: PiecesOf = breakablePieces,
): ElementContent[] {
  const all = decorations.flatMap((given) => within(given, 0, text.length)).sort(inOrder);
  return nest(text, 0, text.length, all, piecesOf);
}

/** The decorations within a part of a text, with offsets relative to the part. */
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

/** The decoration clipped to a range; empty if it is outside of the range. */
function within(decoration: Decoration, from: number, to: number): Decoration[] {
  const start = Math.max(from, decoration.start);
  const end = Math.min(to, decoration.end);
  return start < end || (start === end && isPoint(decoration))
    ? [{ ...decoration, start, end }]
    : [];
}

/** Compares by start; at the same start, points come first, then longer ranges. Equal decorations keep their order. */
function inOrder(a: Decoration, b: Decoration): number {
  return a.start - b.start || Number(isPoint(b)) - Number(isPoint(a)) || b.end - a.end;
}

/** The nodes for `text` from `from` to `to`. `decorations` are within this range and in order. */
function nest(
  text: string,
  from: number,
  to: number,
  decorations: readonly Decoration[],
  piecesOf: PiecesOf,
): ElementContent[] {
  const [first, ...rest] = decorations;
  if (first === undefined) return from < to ? breakable(piecesOf(text.slice(from, to))) : [];
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
    ...nest(text, from, first.start, [], piecesOf),
    h(first.tagName, first.properties, ...nest(text, first.start, first.end, inside, piecesOf)),
    ...nest(text, first.end, to, after, piecesOf),
  ];
}

/** Text nodes with `<wbr>` between the pieces, and the marks that are set without their blank half. */
function breakable(pieces: readonly string[]): ElementContent[] {
  return pieces.flatMap((piece, index): ElementContent[] => {
    const half = halfMark(piece, pieces[index + 1]);
    const value = piece.slice(0, piece.length - half.length);
    return [
      ...(index === 0 ? [] : [h("wbr")]),
      ...(value === "" ? [] : [{ type: "text" as const, value }]),
      ...(half === "" ? [] : [h("span", { className: ["half"] }, half)]),
    ];
  });
}

/** An English title; its hyphenated compounds stay on one line. */
export function englishTitle(title: string): ElementContent[] {
  return titlePieces(title).map(({ text, isWhole }): ElementContent => {
    const node: ElementContent = { type: "text", value: text };
    return isWhole ? h("span", { className: ["whole"] }, node) : node;
  });
}
