/** Approximate matches: the range of a text with the fewest edits to a quotation. */
// @ts-nocheck

import type { Span } from "../model/types.ts";

/** The share of its characters in which a quotation may differ and still be near. */
const NEAR_SHARE = 0.2;

/** Number of windows that are compared; of more, those with the most exact pieces. */
const WINDOWS = 64;

/** A range at some edit distance. */
export interface NearMatch extends Span {
  readonly distance: number;
}

/** The greatest edit distance at which a quotation is near; 0 for one of fewer than five characters. */
export function nearLimit(quote: string): number {
  return Math.floor(quote.length * NEAR_SHARE);
}

/**
 * The range of `text` with the least edit distance to `quote` (insertion, deletion, replacement), by Sellers' algorithm: the
 * first row is zero, so that a match may begin anywhere. Of equal ranges the first is taken.
 */
export function closestRange(text: string, quote: string): NearMatch {
  const width = quote.length;
  // For each prefix of the quotation: its distance to some range that ends here, and the start of that range.
  let distances = Uint32Array.from({ length: width + 1 }, (_, index) => index);
  let starts = new Uint32Array(width + 1);
  let nextDistances = new Uint32Array(width + 1);
  let nextStarts = new Uint32Array(width + 1);
  let best: NearMatch = { start: 0, end: 0, distance: width };
  for (let end = 1; end <= text.length; end++) {
    const unit = text.charCodeAt(end - 1);
    nextDistances[0] = 0;
    nextStarts[0] = end;
    for (let column = 1; column <= width; column++) {
      const isSame = quote.charCodeAt(column - 1) === unit;
      const replaced = (distances[column - 1] ?? 0) + (isSame ? 0 : 1);
      const added = (distances[column] ?? 0) + 1;
      const missing = (nextDistances[column - 1] ?? 0) + 1;
      const least = Math.min(replaced, added, missing);
      nextDistances[column] = least;
      nextStarts[column] =
        (least === replaced
          ? starts[column - 1]
          : least === added
            ? starts[column]
            : nextStarts[column - 1]) ?? 0;
    }
    [distances, nextDistances] = [nextDistances, distances];
    [starts, nextStarts] = [nextStarts, starts];
    const distance = distances[width] ?? width;
    if (distance < best.distance) best = { start: starts[width] ?? 0, end, distance };
  }
  return best;
}

/** Every position of a string in a text. */
function* positionsOf(text: string, piece: string): Generator<number> {
  for (let at = text.indexOf(piece); at !== -1; at = text.indexOf(piece, at + 1)) yield at;
}

/**
 * The windows of a text in which a near match may lie. A match with k edits leaves at least one of k + 1 pieces of the quotation
 * whole, and the piece stands at most k characters from its place.
 */
function windowsOf(text: string, quote: string, limit: number): Span[] {
  const votes = new Map<number, number>();
  const size = limit + 1;
  for (let piece = 0; piece < size; piece++) {
    const start = Math.floor((piece * quote.length) / size);
    const end = Math.floor(((piece + 1) * quote.length) / size);
    for (const at of positionsOf(text, quote.slice(start, end))) {
      const bucket = Math.floor((at - start) / size);
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
    }
  }
  return [...votes]
    .toSorted(([one, its], [other, others]) => others - its || one - other)
    .slice(0, WINDOWS)
    .map(([bucket]) => ({
      start: Math.max(0, bucket * size - limit),
      end: Math.min(text.length, (bucket + 1) * size + quote.length + limit),
    }));
}

/** The best near match of a folded quotation in a folded text; null if no range is near. */
export function nearMatch(text: string, quote: string): NearMatch | null {
  const limit = nearLimit(quote);
  if (limit === 0) return null;
  let best: NearMatch | null = null;
  for (const { start, end } of windowsOf(text, quote, limit)) {
    const found = closestRange(text.slice(start, end), quote);
    const isBetter =
      best === null ||
      found.distance < best.distance ||
      (found.distance === best.distance && found.start + start < best.start);
    if (found.distance <= limit && isBetter) {
      best = { start: found.start + start, end: found.end + start, distance: found.distance };
    }
  }
  return best;
}
