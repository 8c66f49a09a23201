/** Division of a numbered line into number, heading, the mark that ends a run-in heading, and text. */
// @ts-nocheck

import type { SourceText } from "../../model/types.ts";
import { EMPTY, slice, trim } from "../source-text.ts";

/** The parts of a printed line; absent ones are empty. */
export interface LineParts {
  readonly label: SourceText;
  readonly heading: SourceText;
  readonly delimiter: SourceText;
  readonly body: SourceText;
}

/** Maximum length of a run-in heading, in UTF-16 units; a longer first sentence is text. */
const LONGEST_HEADING = 50;

/**
 * Divides a line; `numberLength` is the length of its number, in UTF-16 units. The heading ends at the first full stop
 * or colon outside of quotation marks and brackets.
 */
export function divideLine(line: SourceText, numberLength: number): LineParts {
  const label = trim(slice(line, 0, numberLength));
  const rest = trim(slice(line, numberLength));
  const end = headingEnd(rest.text);
  if (end === -1) return { label, heading: rest, delimiter: EMPTY, body: EMPTY };
  return {
    label,
    heading: slice(rest, 0, end),
    delimiter: slice(rest, end, end + 1),
    body: trim(slice(rest, end + 1)),
  };
}

const OPENING = "“「『《〈（(【‘";
const CLOSING = "”」』》〉）)】’";

/**
 * Offset of the full stop or colon, outside of quotations and brackets, that ends the first sentence; -1 if there is
 * none.
 */
export function headingEnd(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (OPENING.includes(character)) depth++;
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && (character === "。" || character === "：")) return at;
  }
  return -1;
}

/**
 * True if a line has no heading: its first sentence is too long, it is a title in 《》, or it ends with a semicolon, as
 * items of a list do.
 */
export function isEntryText({ heading, body }: LineParts): boolean {
  const { text } = heading;
  const isTitle = body.text === "" && text.startsWith("《") && /》$|^[^》]*$/u.test(text);
  return text.length > LONGEST_HEADING || isTitle || /[；;]$/u.test(text);
}
