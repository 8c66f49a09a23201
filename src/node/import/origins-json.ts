/** Writes `origins.json`: the received file, the places of the lines, and what was left out. */
import type { ImportedText } from "../../import/import-file.ts";
import type { Origins, ReceivedFile } from "../../model/origins.ts";

/**
 * The places of the lines of an import.
 * @param text the SHA-256 of the text as it is written
 */
export function originsOf(
  { lines, leftOut }: ImportedText,
  received: ReceivedFile,
  text: string,
): Origins {
  const placed = lines.flatMap(({ origins }, index) =>
    origins.length > 0 ? [{ line: index + 1, origins: [...origins] }] : [],
  );
  return { received, text, lines: placed, leftOut: [...leftOut] };
}

/** One entry a line, so that a change shows where it is. */
export function originsJson({ received, text, lines, leftOut }: Origins): string {
  const list = (entries: readonly unknown[]) =>
    entries.length === 0
      ? "[]"
      : `[\n${entries.map((entry) => `    ${JSON.stringify(entry)}`).join(",\n")}\n  ]`;
  return `{\n  "received": ${JSON.stringify(received)},\n  "text": ${JSON.stringify(text)},\n  "lines": ${list(lines)},\n  "leftOut": ${list(leftOut)}\n}\n`;
}
