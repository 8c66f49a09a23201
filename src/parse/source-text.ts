/** Text that remembers which source characters it stands for: slicing, joining, trimming. */
import type { Piece, SourceText } from "../model/types.ts";

export const EMPTY: SourceText = { text: "", pieces: [] };

/** The source between two offsets, as it stands. */
export function fromSource(source: string, start: number, end: number): SourceText {
  return start === end
    ? EMPTY
    : { text: source.slice(start, end), pieces: [{ start, end, text: source.slice(start, end) }] };
}

/** Text from pieces in the order in which it is read; pieces without text are left out. */
export function fromPieces(pieces: readonly Piece[]): SourceText {
  const kept = pieces.filter((piece) => piece.text !== "");
  return { text: kept.map((piece) => piece.text).join(""), pieces: kept };
}

/**
 * Part of a text, by offsets in `text`. A piece whose text differs from its source in length
 * cannot be divided: it goes whole to the side on which it begins.
 */
export function slice(whole: SourceText, from: number, to = whole.text.length): SourceText {
  const pieces: Piece[] = [];
  let offset = 0;
  for (const piece of whole.pieces) {
    const begin = Math.max(from - offset, 0);
    const end = Math.min(to - offset, piece.text.length);
    if (begin < end) {
      if (piece.text.length === piece.end - piece.start) {
        const text = piece.text.slice(begin, end);
        pieces.push({ start: piece.start + begin, end: piece.start + end, text });
      } else if (begin === 0) {
        pieces.push(piece);
      }
    }
    offset += piece.text.length;
  }
  return fromPieces(pieces);
}

/** Texts put together. */
export function concat(...texts: readonly SourceText[]): SourceText {
  return fromPieces(texts.flatMap((text) => text.pieces));
}

/** Text without white space at either end. */
export function trim(whole: SourceText): SourceText {
  const from = whole.text.length - whole.text.trimStart().length;
  return slice(whole, from, whole.text.trimEnd().length);
}
