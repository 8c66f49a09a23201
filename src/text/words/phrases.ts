/** Boundaries of sentences and phrases in Chinese prose, by punctuation marks of full and half width. */
import type { Span } from "../../model/types.ts";

const SENTENCE_MARK = /[。！？!?\n\t]/gu;
/** Marks that end a phrase; a comma inside of a number does not. */
const PHRASE_MARK = /[，。；：！？;:!?\n\t]|,(?!\d{3}(?!\d))|——|……/gu;
const OPENING = /[（(]/u;
const CLOSING = /[）)]/u;

/** Start of the sentence that contains an offset, in UTF-16 units. */
export function sentenceStart(text: string, at: number): number {
  return lastEnd(text.slice(0, at), SENTENCE_MARK);
}

/** Closing marks after the mark that ends a sentence: 。” and 。） belong to the sentence. */
const CLOSES = /^[”’」』）)]+/u;

/** The sentence around a range, with its final mark, without white space at its ends. */
export function sentenceAt(text: string, start: number, end: number): Span {
  let from = sentenceStart(text, start);
  from += CLOSES.exec(text.slice(from, start))?.[0].length ?? 0;
  let to = nextStart(text, end, SENTENCE_MARK);
  if (to < text.length && !/\s/u.test(text.charAt(to))) to++;
  to += CLOSES.exec(text.slice(to))?.[0].length ?? 0;
  while (from < start && /\s/u.test(text.charAt(from))) from++;
  while (to > end && /\s/u.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/**
 * The phrase around a range: from the mark before it to the mark after it, without white space at its ends. Text in
 * brackets is a phrase of its own.
 */
export function phraseAt(text: string, start: number, end: number): Span {
  let from = lastEnd(text.slice(0, start), PHRASE_MARK);
  let to = nextStart(text, end, PHRASE_MARK);
  const opened = openBracket(text, from, start);
  if (opened !== null) from = opened + 1;
  to = closingBracket(text, end, to) ?? to;
  while (from < start && /\s/u.test(text.charAt(from))) from++;
  while (to > end && /\s/u.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/** Offset of the innermost bracket that opens between two offsets and is still open at the second; null if there is none. */
function openBracket(text: string, from: number, to: number): number | null {
  const open: number[] = [];
  for (let at = from; at < to; at++) {
    if (OPENING.test(text.charAt(at))) open.push(at);
    else if (CLOSING.test(text.charAt(at))) open.pop();
  }
  return open.at(-1) ?? null;
}

/** Offset of the first bracket that closes between two offsets and was not opened there; null if there is none. */
function closingBracket(text: string, from: number, to: number): number | null {
  let open = 0;
  for (let at = from; at < to; at++) {
    if (OPENING.test(text.charAt(at))) open++;
    else if (CLOSING.test(text.charAt(at)) && --open < 0) return at;
  }
  return null;
}

function nextStart(text: string, from: number, mark: RegExp): number {
  const [next] = text.slice(from).matchAll(mark);
  return next === undefined ? text.length : from + next.index;
}

function lastEnd(text: string, mark: RegExp): number {
  let end = 0;
  for (const match of text.matchAll(mark)) end = match.index + match[0].length;
  return end;
}
