/** Reads issuer and date in the closing of a text: the bodies that sign, and the day below them (GB/T 9704, 7.3.5). */
import { namesBody } from "../../parse/grammar/closing.ts";
import { isDayLine } from "../../parse/grammar/shapes.ts";
import { dayIn, type Statement } from "../content/head-metadata.ts";

/** Most lines of a signature. */
const MOST_LINES = 6;

/** Issuer and date of the first closing with a signature. That of a notice stands above the text that it passes on. */
export function closingStatements(
  lines: readonly { readonly line: number; readonly text: string }[],
): Statement[] {
  const shown = lines.flatMap(({ line, text }) =>
    text.trim() === "" ? [] : [{ line, text: text.trim() }],
  );
  for (const [index, { line, text }] of shown.entries()) {
    const value = isDayLine(text) ? dayIn(text) : null;
    if (value === null) continue;
    const above = shown.slice(Math.max(0, index - MOST_LINES), index);
    const last = above.findLastIndex((part) => !bodiesIn(part.text).every(namesBody));
    const signature = above.slice(last + 1);
    const [first] = signature;
    if (first === undefined || index - signature.length === 0) continue;
    const issuer = signature.flatMap((part) => bodiesIn(part.text)).join("、");
    return [
      { key: "issuer", value: issuer, line: first.line },
      { key: "date", value, line },
    ];
  }
  return [];
}

/** The bodies named on a line, which wide spaces set apart. */
function bodiesIn(text: string): string[] {
  return text.split(/\s+/u);
}
