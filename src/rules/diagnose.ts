/** Diagnostics from findings of the built-in rules; the severity is that of the rule. */

import type { Problem } from "../model/content/problem.ts";
import type { Diagnostic, FilePosition, Severity } from "../model/diagnostic.ts";
import { BUILT_IN_RULES, type BuiltInRule } from "./registry.ts";

const SEVERITIES = new Map<string, Severity>(
  BUILT_IN_RULES.map(({ id, severity }) => [id, severity]),
);

/** The severity of a rule's findings. */
export function severityOf(rule: BuiltInRule): Severity {
  return SEVERITIES.get(rule) ?? "error";
}

/** Makes the diagnostic for a finding of a rule at a position. */
export function diagnose(
  rule: BuiltInRule,
  { file, line, column }: FilePosition,
  { message, hint }: Pick<Diagnostic, "message" | "hint">,
): Diagnostic {
  return { rule, severity: severityOf(rule), file, line, column, message, hint };
}

/** A problem of a built-in rule. */
export type BuiltInProblem = Problem<BuiltInRule>;

/** A YAML file with the positions of its values. */
interface PlacedFile {
  /** Path from the content folder. */
  readonly file: string;
  /** Line and column, from 1, of the value at a path. */
  place(path: Problem["path"]): { line: number; column: number };
  /** What an editor should know of the value at a path to understand a finding; null if there is nothing. */
  note?(path: Problem["path"]): string | null;
}

/** The problems of a file, each at its line and column. */
export function diagnoseFile(yaml: PlacedFile, problems: readonly BuiltInProblem[]): Diagnostic[] {
  return problems.map(({ rule, path, message, hint }) => {
    const note = yaml.note?.(path) ?? null;
    const told = { message: note === null ? message : `${message} ${note}`, hint };
    return diagnose(rule, { file: yaml.file, ...yaml.place(path) }, told);
  });
}
