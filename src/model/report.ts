/** Reporters: diagnostics → text for a terminal, or JSON. */
import type { Diagnostic } from "./diagnostic.ts";

/** One block a diagnostic, by file and line, and a line that counts them. */
export function reportText(diagnostics: readonly Diagnostic[]): string {
  const blocks = sortDiagnostics(diagnostics).map(
    ({ file, line, column, severity, rule, message, hint, explanation }) =>
      `${file}:${line}:${column}  ${severity}  ${rule}\n  ${message}\n  ${explanation ? `acknowledged: ${explanation}` : `→ ${hint}`}\n`,
  );
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.length - errors;
  return [...blocks, `${count(errors, "error")}, ${count(warnings, "warning")}`].join("\n");
}

/** A JSON array of the diagnostics, by file and line. */
export function reportJson(diagnostics: readonly Diagnostic[]): string {
  return JSON.stringify(sortDiagnostics(diagnostics), null, 2);
}

/** By file, line and column; errors before warnings at the same place. */
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
