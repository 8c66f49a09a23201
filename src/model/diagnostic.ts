/** Diagnostics are data: collected first, reported once, by reporters that return strings. */

/** An error forbids a build. */
export type Severity = "error" | "warning";

/** What can be found; content/README.md explains each. */
export const RULES = [
  "content/no-sources",
  "content/missing-source",
  "content/missing-metadata",
  "content/not-utf8",
  "content/empty-document",
  "content/line-in-no-document",
  "metadata/syntax",
  "metadata/unknown-key",
  "metadata/missing-key",
  "metadata/invalid-value",
  "metadata/duplicate-id",
  "metadata/line-range",
  "metadata/overlapping-lines",
  "metadata/role-mismatch",
  "metadata/unused-known",
  "repair/not-anchored",
  "repair/overlapping",
  "text/short-line",
  "text/unmatched-mark",
  "numbering/gap",
  "numbering/step-back",
  "numbering/repeated",
  "numbering/box-without-number",
  "contents/missing-heading",
  "contents/extra-heading",
  "contents/reworded",
  "contents/renumbered",
  "reference/unknown-place",
  "coverage/unaccounted",
  "coverage/doubled",
  "hierarchy/duplicate-id",
  "hierarchy/unknown-document",
  "hierarchy/root-or-nodes",
  "hierarchy/unknown-clause",
  "hierarchy/unknown-quote",
  "hierarchy/duplicate-node",
  "hierarchy/cycle",
  "hierarchy/unknown-node",
  "hierarchy/unknown-place",
  "dictionary/other-character",
  "dictionary/repeated-word",
  "translation/unknown-id",
  "translation/other-term",
  "translation/unused-exception",
  "glossary/duplicate-id",
  "glossary/two-translations",
  "glossary/unknown-clause",
  "glossary/not-in-clause",
  "names/duplicate-id",
  "names/repeated-form",
  "names/stands-nowhere",
  "correspondence/unknown-node",
  "correspondence/unknown-part",
  "site/unknown-document",
] as const;
export type Rule = (typeof RULES)[number];

/** Something an editor should know of the content. */
export interface Diagnostic {
  /** The id of a rule, built in or of an extension. */
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
  /** Why it is as it has to be, where the editor says so under `known` in source.yaml. */
  readonly explanation?: string;
}

/** True where any diagnostic forbids a build. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
