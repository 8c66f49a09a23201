/** Keyword in context: the part of a text around its matches. */

/** A run of displayed text, and whether it is a match. */
export interface SnippetPart {
  readonly text: string;
  readonly marked: boolean;
}

/** A part of a text; `before` and `after` are true if text was cut off there. */
export interface Snippet {
  readonly parts: readonly SnippetPart[];
  readonly before: boolean;
  readonly after: boolean;
}

export type Range = readonly [start: number, end: number];

/** The share of the room before the first match that is shown. */
const LEAD = 0.3;

/** Merges ranges that overlap or touch; returns them in order. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: [number, number][] = [];
  for (const [start, end] of ranges.toSorted(([one], [other]) => one - other)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** Splits a text at the ranges, which are in order and disjoint, into matched and unmatched parts. */
export function markRanges(text: string, ranges: readonly Range[]): SnippetPart[] {
  const parts: SnippetPart[] = [];
  let done = 0;
  for (const [start, end] of ranges) {
    if (start > done) parts.push({ text: text.slice(done, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    done = end;
  }
  if (done < text.length) parts.push({ text: text.slice(done), marked: false });
  return parts;
}

/** The start of the window of `room` UTF-16 units with the most matches; the first such window if several have as many. */
function bestStart(ranges: readonly Range[], room: number, length: number): number {
  const lead = Math.floor(room * LEAD);
  let best = 0;
  let most = -1;
  for (const [start] of ranges) {
    const from = Math.max(0, Math.min(start - lead, length - room));
    const held = ranges.filter(([other, end]) => other >= from && end <= from + room).length;
    if (held > most) {
      most = held;
      best = from;
    }
  }
  return best;
}

/** Moves an offset out of a surrogate pair. */
function whole(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}

/** What stands between spaces or Han characters: words, numbers, compounds. */
const IN_WORD = /[\p{Script=Latin}\p{M}\p{Nd}&'’.,%‑–-]/u;

/** True if a cut at the offset parts a word. */
function partsWord(text: string, offset: number): boolean {
  return IN_WORD.test(text.charAt(offset - 1)) && IN_WORD.test(text.charAt(offset));
}

/** The first offset from `start` on that parts no word, behind spaces; `start` if there is none up to `limit`. */
function wordStart(text: string, start: number, limit: number): number {
  let at = start;
  while (at <= limit && (partsWord(text, at) || text.charAt(at) === " ")) at++;
  return at <= limit ? at : start;
}

/** The last offset up to `end` that parts no word, before spaces; `end` if there is none down to `limit`. */
function wordEnd(text: string, end: number, limit: number): number {
  let at = end;
  while (at >= limit && (partsWord(text, at) || text.charAt(at - 1) === " ")) at--;
  return at >= limit ? at : end;
}

/**
 * At most about `room` UTF-16 units of a text around its matches: the window with the most matches, its first match whole. No
 * word is cut unless a match is a part of it.
 *
 * @param ranges the matches, in order and disjoint (see `mergeRanges`); if empty, the start of the text is shown
 */
export function snippet(text: string, ranges: readonly Range[], room: number): Snippet {
  if (text.length <= room) {
    return { parts: markRanges(text, ranges), before: false, after: false };
  }
  const from = bestStart(ranges, room, text.length);
  const held = ranges.filter(([first]) => first >= from && first < from + room);
  const [firstStart, firstEnd] = held[0] ?? [from + room, 0];
  const until = whole(text, Math.min(text.length, Math.max(from + room, firstEnd)));
  const start = wordStart(text, whole(text, from), firstStart);
  const end = wordEnd(text, until, Math.max(held.at(-1)?.[1] ?? 0, start + 1));
  const inside = held.map(([first, last]): Range => [first - start, Math.min(last, end) - start]);
  return {
    parts: markRanges(text.slice(start, end), inside),
    before: start > 0,
    after: end < text.length,
  };
}
