/** Bytes → text, strictly UTF-8; invalid bytes are reported with their position. */
// @ts-nocheck

import type { Diagnostic } from "../../model/diagnostic.ts";
import { diagnose } from "../../rules/diagnose.ts";

/**
 * Decodes a file. A byte order mark at the beginning is dropped; line breaks are unchanged.
 * @returns the text, or a diagnostic that names the first line that is not UTF-8
 */
export function decodeUtf8(bytes: Uint8Array, file: string): string | Diagnostic {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const { line, column } = firstInvalid(bytes);
    const position = { file, line, column };
    return diagnose("content/not-utf8", position, {
      message: `The file is not UTF-8: line ${line} has bytes that no UTF-8 text has.`,
      hint: "Save it as UTF-8; a file in GB 18030 or Big5 has to be converted first.",
    });
  }
}

/** Line and column, counted from 1, of the first invalid bytes. */
function firstInvalid(bytes: Uint8Array): { line: number; column: number } {
  const lines = new TextDecoder("utf-8").decode(bytes).split("\n");
  const strict = new TextDecoder("utf-8", { fatal: true });
  let start = 0;
  for (let index = 0; index < lines.length; index++) {
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found;
    try {
      strict.decode(bytes.subarray(start, end));
    } catch {
      const column = (lines[index] ?? "").indexOf("\uFFFD") + 1;
      return { line: index + 1, column: Math.max(column, 1) };
    }
    start = end + 1;
  }
  return { line: 1, column: 1 };
}
