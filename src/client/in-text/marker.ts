/** Puts `<mark>` around ranges of texts on the page, and takes it away again without a trace. */
import type { Range } from "./find-matches.ts";
import type { PlacedNode, ShownText } from "./shown-texts.ts";

/** A match on the page. */
export interface Match {
  readonly text: ShownText;
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
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly match: number;
}

/** What of the ranges lies in a text node, in offsets of the node. */
function piecesIn({ node, start }: PlacedNode, ranges: readonly Range[]): Piece[] {
  return ranges.flatMap(([first, end], match) => {
    const from = Math.max(0, first - start);
    const to = Math.min(node.length, end - start);
    return from < to ? [{ from, to, match }] : [];
  });
}

/** The nodes that stand for a text node while its pieces are marked. */
function cut(node: Text, pieces: readonly Piece[], marked: (piece: Piece) => Node): Node[] {
  const nodes: Node[] = [];
  let done = 0;
  for (const piece of pieces) {
    if (piece.from > done) nodes.push(new Text(node.data.slice(done, piece.from)));
    nodes.push(marked(piece));
    done = piece.to;
  }
  if (done < node.length) nodes.push(new Text(node.data.slice(done)));
  return nodes;
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
      const nodes = cut(node, pieces, ({ from, to, match }) => {
        const mark = document.createElement("mark");
        mark.textContent = node.data.slice(from, to);
        marks[match]?.push(mark);
        return mark;
      });
      node.replaceWith(...nodes);
      restorers.push(() => restore(node, nodes));
    }
    matches.push(...marks.map((own) => ({ text, marks: own })));
  }
  return {
    matches,
    clear() {
      for (const restoreNode of restorers) restoreNode();
    },
  };
}

/** Puts a node in the place of those that stand for it. */
function restore(node: Text, nodes: readonly Node[]): void {
  const [first, ...others] = nodes;
  first?.parentNode?.replaceChild(node, first);
  for (const other of others) other.parentNode?.removeChild(other);
}
