/** Diagnostics as data: they are collected first and reported once, by reporters that return strings. */
// @ts-nocheck


/** The severity of a diagnostic. An error prevents a build, a warning does not. */
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

/** A finding in the content, for the editor. */
export interface Diagnostic extends FilePosition {
  /** The id of the rule: a built-in one (`src/rules/`) or one of an extension. */
  readonly rule: string;
  readonly severity: Severity;
  /** The finding and its cause. */
  readonly message: string;
  /** The correction that the editor can make. */
  readonly hint: string;
  /** The editor's reason for keeping the text as it is, given under `acknowledged` in source.yaml. */
  readonly explanation?: string;
}

/** True if any diagnostic is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
