/** How a pass reports: a vfile message with a rule id, a place and a hint. */
import type { VFile } from "vfile";
import { type Diagnostic, RULES, type Rule } from "../model/diagnostic.ts";

/** A finding of a pass. */
export interface Finding {
  readonly rule: Rule;
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
  readonly hint: string;
}

/** Adds a warning to the file that is being parsed. */
export function report(file: VFile, finding: Finding): void {
  add(file, finding, false);
}

/** Adds an error: what the editor declared does not fit the source. */
export function fail(file: VFile, finding: Finding): void {
  add(file, finding, true);
}

function add(file: VFile, finding: Finding, fatal: boolean): void {
  const place = { line: finding.line, column: 1 };
  const message = file.message(finding.message, { ruleId: finding.rule, source: "tiaowen", place });
  message.note = finding.hint;
  message.fatal = fatal;
}

/** The findings of a file as diagnostics. */
export function diagnosticsOf(file: VFile): Diagnostic[] {
  return file.messages.flatMap((message) => {
    const rule = RULES.find((known) => known === message.ruleId);
    if (!rule) return [];
    return {
      rule,
      severity: message.fatal ? "error" : "warning",
      file: file.path,
      line: message.line ?? 1,
      column: message.column ?? 1,
      message: message.reason,
      hint: message.note ?? "",
    };
  });
}
