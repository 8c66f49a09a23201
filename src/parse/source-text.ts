/** Text with the source characters that it represents: slicing, joining, trimming. */
import type { Piece, SourceText } from "../model/types.ts";

export const EMPTY: SourceText = { text: "", pieces: [] };

/** The source between two offsets, unchanged. */
export function fromSource(source: string, start: number, end: number): SourceText {
  return start === end
    ? EMPTY
    : { text: source.slice(start, end), pieces: [{ start, end, text: source.slice(start, end) }] };
}

/** Text from pieces in reading order; pieces with neither text nor repair are left out. */
export function fromPieces(pieces: readonly Piece[]): SourceText {
  const kept = pieces.filter((piece) => piece.text !== "" || piece.repair);
  return { text: kept.map((piece) => piece.text).join(""), pieces: kept };
}

/** True if a piece shows its source characters unchanged, so that it can be divided anywhere. */
export function isExact(piece: Piece): boolean {
  return !piece.repair && piece.text.length === piece.end - piece.start;
}

/**
 * Part of a text, by offsets in `text`. If a piece that is not exact is divided, its source characters belong to the
 * part with its beginning. A piece without text at the end of the whole text belongs to the last part.
 */
export function slice(whole: SourceText, from: number, to = whole.text.length): SourceText {
  const pieces: Piece[] = [];
  const total = whole.text.length;
  let offset = 0;
  for (const piece of whole.pieces) {
    const { length } = piece.text;
    const begin = Math.max(from - offset, 0);
    const end = Math.min(to - offset, length);
    const isAtEnd = to === total && (from < total || total === 0);
    const isEmptyHere = length === 0 && begin === 0 && (offset < to || isAtEnd);
    if (begin < end || isEmptyHere) pieces.push(divide(piece, begin, end));
    offset += length;
  }
  return fromPieces(pieces);
}

function divide(piece: Piece, begin: number, end: number): Piece {
  const text = piece.text.slice(begin, end);
  if (isExact(piece)) return { start: piece.start + begin, end: piece.start + end, text };
  return { ...piece, start: begin === 0 ? piece.start : piece.end, text };
}

/** A space without source characters, for insertion before a text. */
export function space(before: SourceText): SourceText {
  const start = before.pieces[0]?.start ?? 0;
  return fromPieces([{ start, end: start, text: " " }]);
}

/** The text between two lines of a paragraph: a space between Latin letters, nothing between Han characters. */
export function seam(before: SourceText | undefined, after: SourceText): SourceText[] {
  const isLatin = before && /[A-Za-z]$/.test(before.text) && /^[A-Za-z]/.test(after.text);
  return isLatin ? [space(after)] : [];
}

/** Concatenation of texts. */
export function concat(...texts: readonly SourceText[]): SourceText {
  return fromPieces(texts.flatMap((text) => text.pieces));
}

/**
 * Text without white space (or other characters that match `blank`) at either end. A repair there stays as a piece
 * without text, because its source characters are not blank.
 */
export function trim(whole: SourceText, blank = /\s/u): SourceText {
  let from = 0;
  let to = whole.text.length;
  while (from < to && blank.test(whole.text.charAt(from))) from++;
  while (from < to && blank.test(whole.text.charAt(to - 1))) to--;
  let offset = 0;
  const pieces = whole.pieces.map((piece) => {
    const { length } = piece.text;
    const begin = Math.min(Math.max(from - offset, 0), length);
    const end = Math.max(begin, Math.min(to - offset, length));
    offset += length;
    return isExact(piece)
      ? divide(piece, begin, end)
      : { ...piece, text: piece.text.slice(begin, end) };
  });
  return fromPieces(pieces);
}

/**
 * A line without white space at either end. If the line has a tab between two words, it is a row, and tabs at its ends
 * are kept as empty cells.
 */
export function trimLine(whole: SourceText): SourceText {
  return whole.text.trim().includes("\t") ? trim(whole, / /u) : trim(whole);
}

/**
 * Replaces the source characters from `piece.start` to `piece.end` by a piece; they must all be in exact pieces of the
 * text. If both offsets are equal, the piece is inserted there.
 */
export function substitute(whole: SourceText, piece: Piece): SourceText {
  const pieces: Piece[] = [];
  let placed = false;
  for (const old of whole.pieces) {
    const touches = isExact(old) && old.start <= piece.end && piece.start <= old.end;
    if (!touches) {
      pieces.push(old);
      continue;
    }
    if (old.start < piece.start) pieces.push(divide(old, 0, piece.start - old.start));
    if (!placed) pieces.push(piece);
    placed = true;
    if (piece.end < old.end) {
      pieces.push(divide(old, Math.max(0, piece.end - old.start), old.text.length));
    }
  }
  return fromPieces(pieces);
}

/** The offset in the source of the character at an offset in a text. */
export function sourceOffset(text: SourceText, at: number): number {
  let offset = 0;
  for (const piece of text.pieces) {
    if (at < offset + piece.text.length)
      return piece.start + Math.min(at - offset, piece.end - piece.start);
    offset += piece.text.length;
  }
  return text.pieces.at(-1)?.end ?? 0;
}
