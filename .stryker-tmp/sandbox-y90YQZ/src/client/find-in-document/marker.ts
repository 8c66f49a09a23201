/** Wraps ranges of the page's texts in `<mark>`, and restores the text. */
// @ts-nocheck

import { cutText, type Piece } from "../dom/cut-text.ts";
import type { Range } from "./find-matches.ts";
import type { PlacedNode, ShownText } from "./shown-texts.ts";

/** A match on the page. */
export interface Match {
  /** The element of the match's clause. */
  readonly clause: Element;
  /** Its marks in order, one for each text node of the match. */
  readonly marks: readonly HTMLElement[];
}

export interface Marking {
  /** In page order. */
  readonly matches: readonly Match[];
  /** Removes the marks and puts the original text nodes back. */
  clear(): void;
}

/** A range of a text node that belongs to a match. */
interface MatchPiece extends Piece {
  readonly match: number;
}

/** The parts of the ranges that lie in a text node, with offsets in the node. */
function piecesIn({ node, start }: PlacedNode, ranges: readonly Range[]): MatchPiece[] {
  return ranges.flatMap(([first, end], match) => {
    const from = Math.max(0, first - start);
    const to = Math.min(node.length, end - start);
    return from < to ? [{ from, to, match }] : [];
  });
}

/**
 * Marks the found ranges. Elements of the page stay as they are. A text node with matches is replaced by copies of its
 * parts; the node itself keeps its whole text.
 */
export function markMatches(
  found: Iterable<readonly [text: ShownText, ranges: readonly Range[]]>,
): Marking {
  const matches: Match[] = [];
  const restorers: (() => void)[] = [];
  for (const [text, ranges] of found) {
    const marks = ranges.map((): HTMLElement[] => []);
    for (const placed of ranges.length === 0 ? [] : text.nodes) {
      const { node } = placed;
      const pieces = piecesIn(placed, ranges);
      if (pieces.length === 0) continue;
      const restore = cutText(node, pieces, ({ match }, words) => {
        const mark = document.createElement("mark");
        mark.textContent = words;
        marks[match]?.push(mark);
        return mark;
      });
      restorers.push(restore);
    }
    matches.push(...marks.map((own) => ({ clause: text.clause, marks: own })));
  }
  return {
    matches,
    clear() {
      for (const restore of restorers) restore();
    },
  };
}
