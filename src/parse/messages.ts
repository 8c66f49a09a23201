/** How a pass reports: a vfile message with a rule id, a place and a hint. */
import type { VFile } from "vfile";
import type { Diagnostic } from "../model/diagnostic.ts";
import { severityOf } from "../rules/diagnose.ts";
import { BUILT_IN_RULES, type BuiltInRule } from "../rules/registry.ts";

/** A finding of a pass. */
export interface Finding {
  readonly rule: BuiltInRule;
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
  readonly hint: string;
}

/** Adds a finding to the file that is being parsed, with the severity of its rule. */
export function report(file: VFile, { rule, line, message: words, hint }: Finding): void {
  const place = { line, column: 1 };
  const message = file.message(words, { ruleId: rule, source: "tiaowen", place });
  message.note = hint;
  message.fatal = severityOf(rule) === "error";
}

/** The findings of a file as diagnostics. */
export function diagnosticsOf(file: VFile): Diagnostic[] {
  return file.messages.flatMap((message) => {
    const rule = BUILT_IN_RULES.find(({ id }) => id === message.ruleId);
    if (!rule) return [];
    return {
      rule: rule.id,
      severity: message.fatal ? "error" : "warning",
      file: file.path,
      line: message.line ?? 1,
      column: message.column ?? 1,
      message: message.reason,
      hint: message.note ?? "",
    };
  });
}
