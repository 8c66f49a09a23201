/** How a pass reports: a vfile message with a rule id, a place and a hint. */
import type { VFile } from "vfile";
import type { Diagnostic } from "../model/diagnostic.ts";

/** A finding of a pass; all of them are warnings, as a text is never rejected. */
export interface Finding {
  /** `text/short-line`. */
  readonly rule: string;
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
  readonly hint: string;
}

/** Adds a finding to the file that is being parsed. */
export function report(file: VFile, finding: Finding): void {
  const place = { line: finding.line, column: 1 };
  const message = file.message(finding.message, { ruleId: finding.rule, source: "tiaowen", place });
  message.note = finding.hint;
}

/** The findings of a file as diagnostics. */
export function diagnosticsOf(file: VFile): Diagnostic[] {
  return file.messages.map((message) => ({
    rule: message.ruleId ?? "text/unknown",
    severity: "warning",
    file: file.path,
    line: message.line ?? 1,
    column: message.column ?? 1,
    message: message.reason,
    hint: message.note ?? "",
  }));
}
