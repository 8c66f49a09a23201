/** Gives pieces of a text node elements of their own, and takes these away again without a trace. */

/** A range of a text node, in UTF-16 units; not empty. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/**
 * Puts copies of its parts in the place of a text node, its pieces as elements that `make` makes of their words. Who holds
 * the node still holds its whole text. Pieces are in order, none overlapping another. Gives back what puts the node back.
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
