/** Puts `<mark>` around ranges of texts on the page, and takes it away again without a trace. */
import { cutText, type Piece } from "../dom/cut-text.ts";
import type { Range } from "./find-matches.ts";
import type { PlacedNode, ShownText } from "./shown-texts.ts";

/** A match on the page. */
export interface Match {
  /** The element of the clause that it stands in. */
  readonly clause: Element;
  /** Its marks in order: one for each text node that it runs through. */
  readonly marks: readonly HTMLElement[];
}

export interface Marking {
  /** In the order of the page. */
  readonly matches: readonly Match[];
  /** Puts the text nodes that were there before back in their places. */
  clear(): void;
}

/** A range of a text node that belongs to a match. */
interface MatchPiece extends Piece {
  readonly match: number;
}

/** What of the ranges lies in a text node, in offsets of the node. */
function piecesIn({ node, start }: PlacedNode, ranges: readonly Range[]): MatchPiece[] {
  return ranges.flatMap(([first, end], match) => {
    const from = Math.max(0, first - start);
    const to = Math.min(node.length, end - start);
    return from < to ? [{ from, to, match }] : [];
  });
}

/**
 * Marks what was found. Elements of the page stay as they are; a text node with matches gives its place to copies of
 * its parts, so that who holds the node still holds its whole text.
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
