/**
 * The characters of a source as they are read: a radical is the character that it stands for, and a control character is
 * no text.
 */
// @ts-nocheck

import type { CharacterReading, Piece, Span } from "../../model/types.ts";
import { RADICALS } from "../../text/radicals.ts";
import { isExact } from "../source-text.ts";

/**
 * Control characters by kind: characters without a shape, which neither print nor separate words. Tabs, line breaks and
 * form feeds are none.
 */
export const CONTROL_KINDS = {
  control: /[[\p{Cc}--[\t\n\f\r]]\u206a-\u206f\ufff9-\ufffb\ufffe\uffff]/v,
  "zero-width": /[\u200b-\u200d\u2060-\u2065\ufeff]/v,
  direction: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/v,
  separator: /[\u2028\u2029]/v,
  "soft hyphen": /\u00ad/v,
  "lone surrogate": /\p{Cs}/v,
} as const satisfies Record<string, RegExp>;
export type ControlKind = keyof typeof CONTROL_KINDS;

const CONTROL = Object.values(CONTROL_KINDS)
  .map((kind) => kind.source)
  .join("|");
const CONTROL_CHARACTERS = new RegExp(`(?:${CONTROL})+`, "gv");
const READ_OTHERWISE = new RegExp(`${CONTROL}|[\\f\\u2e80-\\u2fdf]`, "gv");

/**
 * True if all units of a part of a text belong to the blocks of which nearly all texts consist: a quick test before the exact
 * ones.
 */
function isUsual(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const isHan = unit >= 0x4e00 && unit <= 0x9fff;
    const isPrinted = unit >= 0x20 && unit <= 0x7e;
    const isMark = unit >= 0x3001 && unit <= 0x303f;
    const isWide = unit >= 0xff01 && unit <= 0xff60;
    const isDash = unit >= 0x2010 && unit <= 0x2027;
    const isBreak = unit === 0x0a || unit === 0x0d || unit === 0x09;
    if (!(isHan || isPrinted || isMark || isWide || isDash || isBreak)) return false;
  }
  return true;
}

/** The characters of a text that are read as others, or left out, in order. Offsets are those of `text`. */
export function readingsOf(text: string): CharacterReading[] {
  if (isUsual(text, 0, text.length)) return [];
  return Array.from(text.matchAll(READ_OTHERWISE)).flatMap(({ 0: character, index }) => {
    const as = RADICALS.get(character) ?? (isRadical(character) ? character : "");
    return as === character ? [] : [{ start: index, end: index + character.length, as }];
  });
}

/** True for a character of the blocks of radicals; some of them stand for no other character. */
function isRadical(character: string): boolean {
  return character >= "\u2e80" && character <= "\u2fdf";
}

/**
 * The source between two offsets as pieces. Each radical is a piece of its own, whose text is the character that it
 * stands for. Control characters and form feeds are in no piece; the coverage accounts for them.
 */
export function readCharacters(source: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  const addExact = (to: number) => {
    if (at < to) pieces.push({ start: at, end: to, text: source.slice(at, to) });
  };
  for (const reading of readingsOf(source.slice(start, end))) {
    addExact(start + reading.start);
    at = start + reading.end;
    if (reading.as !== "") pieces.push({ start: start + reading.start, end: at, text: reading.as });
  }
  addExact(end);
  return pieces;
}

/**
 * The pieces of a reader that knows nothing of radicals and control characters, each read as `readCharacters` does. An
 * exact piece is read from the source. Any other piece (a character reference, a repair) keeps its source range.
 */
export function readPieces(source: string, pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (isExact(piece)) return readCharacters(source, piece.start, piece.end);
    return [{ ...piece, text: asRead(piece.text) }];
  });
}

/** A text as it is read. */
export function asRead(text: string): string {
  return readCharacters(text, 0, text.length)
    .map((piece) => piece.text)
    .join("");
}

/** The control characters of a part of the source, and what is between them, as ranges. */
export function splitControls(
  source: string,
  { start, end }: Span,
): { readonly controls: Span[]; readonly others: Span[] } {
  const controls: Span[] = [];
  const others: Span[] = [];
  let at = start;
  if (isUsual(source, start, end)) {
    return { controls, others: start < end ? [{ start, end }] : others };
  }
  for (const { 0: found, index } of source.slice(start, end).matchAll(CONTROL_CHARACTERS)) {
    const span = { start: start + index, end: start + index + found.length };
    if (at < span.start) others.push({ start: at, end: span.start });
    controls.push(span);
    at = span.end;
  }
  if (at < end) others.push({ start: at, end });
  return { controls, others };
}
