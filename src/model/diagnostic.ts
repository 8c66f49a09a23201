/** Diagnostics are data: collected first, reported once, by reporters that return strings. */

export type Severity = "error" | "warning";

/** Something an editor should know of the content. */
export interface Diagnostic {
  /** Stable id, `family/name`; content/README.md explains each. */
  readonly rule: string;
  readonly severity: Severity;
  /** Path from the content folder, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units. */
  readonly column: number;
  /** What is wrong and why. */
  readonly message: string;
  /** What to do. */
  readonly hint: string;
}

/** True where any diagnostic forbids a build. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
