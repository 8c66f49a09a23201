/** Reporters of diagnostics: text for a terminal, and JSON. */
// @ts-nocheck

import type { Diagnostic } from "./diagnostic.ts";

/** One block for each diagnostic, sorted by file and line, then a line with the numbers of errors and warnings. */
export function reportText(diagnostics: readonly Diagnostic[]): string {
  const blocks = sortDiagnostics(diagnostics).map(
    ({ file, line, column, severity, rule, message, hint, explanation }) =>
      `${file}:${line}:${column}  ${severity}  ${rule}\n  ${message}\n  ${explanation ? `acknowledged: ${explanation}` : `→ ${hint}`}\n`,
  );
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.length - errors;
  return [...blocks, `${count(errors, "error")}, ${count(warnings, "warning")}`].join("\n");
}

/** A JSON array of the diagnostics, sorted by file and line. */
export function reportJson(diagnostics: readonly Diagnostic[]): string {
  return JSON.stringify(sortDiagnostics(diagnostics), null, 2);
}

/** Sorts by file, line and column; at the same position errors come before warnings. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      a.file.localeCompare(b.file, "en") ||
      a.line - b.line ||
      a.column - b.column ||
      a.severity.localeCompare(b.severity, "en"),
  );
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
