/** Diagnostics are data: collected first, reported once, by reporters that return strings. */

/** An error forbids a build. */
export type Severity = "error" | "warning";

/** A position in a file of the content folder. */
export interface FilePosition {
  /** Path from the content folder, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units. */
  readonly column: number;
}

/** Something that an editor should know of the content. */
export interface Diagnostic extends FilePosition {
  /** The id of a rule, built in (`src/rules/`) or of an extension. */
  readonly rule: string;
  readonly severity: Severity;
  /** The finding and its cause. */
  readonly message: string;
  /** The mend. */
  readonly hint: string;
  /** Why it is as it has to be, where the editor says so under `acknowledged` in source.yaml. */
  readonly explanation?: string;
}

/** True where any diagnostic forbids a build. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
