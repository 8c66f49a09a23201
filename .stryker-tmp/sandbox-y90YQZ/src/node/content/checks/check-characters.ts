/** Checks of the characters of a file: those without a shape, and those that stand for lost ones. */
// @ts-nocheck

import type { Diagnostic } from "../../../model/diagnostic.ts";
import { CONTROL_KINDS, type ControlKind } from "../../../parse/grammar/characters.ts";
import { type Line, splitLines } from "../../../parse/read/read-text.ts";
import { diagnose } from "../../../rules/diagnose.ts";
import { codePointName } from "../../../text/code-point.ts";
import type { TextFile } from "../content-folder.ts";

/** Maximum number of lines and of code points that a message names. */
const MOST_NAMED = 5;

/** A kind of characters, in the singular and in the plural. */
const KIND_NAMES: Readonly<Record<ControlKind, readonly [one: string, many: string]>> = {
  control: ["control character", "control characters"],
  "zero-width": ["zero-width character", "zero-width characters"],
  direction: ["directional character", "directional characters"],
  separator: ["line or paragraph separator", "line or paragraph separators"],
  "soft hyphen": ["soft hyphen", "soft hyphens"],
  "lone surrogate": ["lone surrogate", "lone surrogates"],
};

interface Found {
  readonly line: Line;
  readonly column: number;
  readonly character: string;
}

/**
 * Reports the control characters of some lines of a file, one diagnostic for each kind, and the replacement characters.
 * Without `range` all lines are checked.
 */
export function checkCharacters(
  { text, file }: Pick<TextFile, "text" | "file">,
  range?: readonly [first: number, last: number],
): Diagnostic[] {
  const all = splitLines(text);
  const [first, last] = range ?? [1, all.length];
  const lines = all.slice(first - 1, last);
  const controls = Object.entries(CONTROL_KINDS).flatMap(([kind, pattern]) => {
    const found = findAll(text, lines, pattern);
    const [one, many] = KIND_NAMES[kind as ControlKind];
    return report(found, "text/control-character", {
      message: (places) => `${counted(found, one, many)} (${codePoints(found)}) in ${places}.`,
      hint: "No page and no data file has them. Acknowledge it in source.yaml; in a YAML file, take them out.",
    });
  });
  const lost = findAll(text, lines, /\ufffd/v);
  const replaced = report(lost, "text/replacement-character", {
    message: (places) =>
      `${counted(lost, "character", "characters")} could not be read and became � in ${places}.`,
    hint: "Look at the print: declare a `correct` or a `gap` in repairs.yaml.",
  });
  return [...controls, ...replaced];

  function report(
    found: readonly Found[],
    rule: "text/control-character" | "text/replacement-character",
    words: { readonly message: (places: string) => string; readonly hint: string },
  ): Diagnostic[] {
    const [place] = found;
    if (place === undefined) return [];
    const position = { file, line: place.line.number, column: place.column };
    return [diagnose(rule, position, { message: words.message(linesOf(found)), hint: words.hint })];
  }
}

function findAll(text: string, lines: readonly Line[], pattern: RegExp): Found[] {
  const each = new RegExp(pattern.source, "gv");
  return lines.flatMap((line) =>
    Array.from(text.slice(line.start, line.end).matchAll(each), ({ 0: character, index }) => ({
      line,
      column: index + 1,
      character,
    })),
  );
}

function counted(found: readonly Found[], one: string, many: string): string {
  return `${found.length} ${found.length === 1 ? one : many}`;
}

function codePoints(found: readonly Found[]): string {
  return listed([...new Set(found.map(({ character }) => codePointName(character)))]);
}

function linesOf(found: readonly Found[]): string {
  const numbers = [...new Set(found.map(({ line }) => String(line.number)))];
  return `${numbers.length === 1 ? "line" : "lines"} ${listed(numbers)}`;
}

function listed(names: readonly string[]): string {
  return `${names.slice(0, MOST_NAMED).join(", ")}${names.length > MOST_NAMED ? "…" : ""}`;
}
