/** What the parser takes out of a text as furniture, in figures and first words, so that nothing leaves in silence. */
// @ts-nocheck

import type { Span } from "../model/types.ts";
import { codePointName } from "../text/code-point.ts";
import { asRead } from "./grammar/characters.ts";
import { splitLines } from "./read/read-text.ts";
import { indexOf } from "./source-lines.ts";

/** The furniture of one kind in a document. */
export interface TakenOut {
  readonly kind: string;
  /** Number of lines that contain some of it. */
  readonly lines: number;
  /** First of these lines, counted from 1 in the source file. */
  readonly firstLine: number;
  /** Number of UTF-16 units. */
  readonly characters: number;
  /** The first words. A control character is written as its code point. */
  readonly words: string;
}

/** Maximum length of the first words, in characters. */
const MOST_WORDS = 40;
/** Length in UTF-16 units of a text that certainly has more characters. */
const LONGEST = 2 * MOST_WORDS + 2;

/** The furniture by kind, from the ranges of each kind, in the order of their first characters. */
export function takenOut(
  source: string,
  furniture: ReadonlyMap<string, readonly Span[]>,
): TakenOut[] {
  if (furniture.size === 0) return [];
  const starts = splitLines(source).map((line) => line.start);
  return Array.from(furniture, ([kind, found]) => {
    const spans = found.toSorted((one, other) => one.start - other.start);
    const lines = new Set(spans.flatMap((span) => linesOf(span, starts)));
    return {
      kind,
      lines: lines.size,
      firstLine: lines.values().next().value ?? 1,
      characters: spans.reduce((sum, span) => sum + span.end - span.start, 0),
      words: wordsOf(source, spans),
    };
  }).toSorted((one, other) => one.firstLine - other.firstLine);
}

/** A line for each kind of furniture of each document, under a title; empty if there is no furniture. */
export function reportTakenOut(
  coverage: Readonly<Record<string, { readonly takenOut: readonly TakenOut[] }>>,
): string {
  const lines = Object.entries(coverage).flatMap(([document, { takenOut }]) =>
    takenOut.map(({ kind, lines, firstLine, characters, words }) => {
      const size = `${count(lines, "line")} from line ${firstLine}, ${count(characters, "character")}`;
      return `  ${document}  ${kind}: ${size}: ${words}`;
    }),
  );
  return lines.length === 0 ? "" : ["\nNot in any clause:", ...lines].join("\n");
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** The lines of a range, counted from 1. */
function linesOf({ start, end }: Span, starts: readonly number[]): number[] {
  const [first, last] = [indexOf(starts, start), indexOf(starts, Math.max(start, end - 1))];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index + 1);
}

function wordsOf(source: string, spans: readonly Span[]): string {
  let words = "";
  let before = 0;
  for (const { start, end } of spans) {
    const part = source.slice(start, Math.min(end, start + LONGEST));
    const shown = asRead(part).replace(/\s+/gu, " ").trim() || codesOf(part);
    // Ranges of one word are divided where a character is read as another or left out.
    const isApart =
      words !== "" && (codesOf(part) === shown || asRead(source.slice(before, start)) !== "");
    words += isApart ? ` ${shown}` : shown;
    before = end;
    if (words.length > LONGEST) break;
  }
  const characters = Array.from(words);
  const isWhole = characters.length <= MOST_WORDS;
  return isWhole ? words : `${characters.slice(0, MOST_WORDS).join("")}…`;
}

/** The code points of a text, as Unicode writes them. */
function codesOf(text: string): string {
  return Array.from(text, codePointName).join(" ");
}
