/** Wraps pieces of a text node in elements, and restores the node. */
// @ts-nocheck


/** A range of a text node, in UTF-16 units; not empty. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/**
 * Replaces a text node by copies of its parts; for each piece, `make` creates an element of its words. The text node
 * itself keeps its whole text. Pieces are in order and do not overlap. Returns a function that puts the text node back.
 */
export function cutText<Cut extends Piece>(
  node: Text,
  pieces: readonly Cut[],
  make: (piece: Cut, words: string) => Element,
): () => void {
  const nodes: ChildNode[] = [];
  let done = 0;
  for (const piece of pieces) {
    if (piece.from > done) nodes.push(new Text(node.data.slice(done, piece.from)));
    nodes.push(make(piece, node.data.slice(piece.from, piece.to)));
    done = piece.to;
  }
  if (done < node.length) nodes.push(new Text(node.data.slice(done)));
  node.replaceWith(...nodes);
  return () => {
    const [first, ...others] = nodes;
    first?.replaceWith(node);
    for (const other of others) other.remove();
  };
}
