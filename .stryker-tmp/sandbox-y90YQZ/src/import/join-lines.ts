/** Joins the printed lines of a paragraph to one text. */
// @ts-nocheck

import { type Inline, trimInlines } from "./imported.ts";

const WORD_END = /[\p{Script=Latin}\d,;:.%)\]]$/u;
const WORD_START = /^[\p{Script=Latin}\d([]/u;

/** The text of lines that follow each other. Words of Latin letters are set apart by a space, Chinese characters are not. */
export function joinLines(lines: readonly (readonly Inline[])[]): Inline[] {
  const joined: Inline[] = [];
  for (const line of lines) {
    const next = [...line];
    const last = joined.at(-1);
    const first = next[0];
    if (typeof last === "string" && typeof first === "string") {
      joined[joined.length - 1] = last.trimEnd() + gapBetween(last, first) + first.trimStart();
      next.shift();
    }
    joined.push(...next);
  }
  return trimInlines(joined);
}

function gapBetween(before: string, after: string): string {
  const isSpaced = /[ \u00a0]$/u.test(before) || /^[ \u00a0]/u.test(after);
  const isWord = WORD_END.test(before.trimEnd());
  const beginsWord = WORD_START.test(after.trimStart());
  if (isWord && beginsWord) return " ";
  return isSpaced && (isWord || beginsWord) ? " " : "";
}
