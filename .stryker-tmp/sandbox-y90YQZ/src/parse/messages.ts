/** Reports of passes: vfile messages with a rule id, a position and a hint. */
// @ts-nocheck

import type { VFile } from "vfile";
import type { Diagnostic } from "../model/diagnostic.ts";
import { severityOf } from "../rules/diagnose.ts";
import type { BuiltInRule } from "../rules/registry.ts";

/** A finding of a pass. */
export interface Finding {
  readonly rule: BuiltInRule;
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
  readonly hint: string;
}

/** Adds a finding to the parsed file, with the severity of its rule. */
export function report(file: VFile, { rule, line, message: words, hint }: Finding): void {
  const place = { line, column: 1 };
  const message = file.message(words, { ruleId: rule, source: "tiaowen", place });
  message.note = hint;
  message.fatal = severityOf(rule) === "error";
}

/** The rule id of messages without one. */
const UNNAMED: BuiltInRule = "parse/unnamed";

/**
 * The messages of a file, from any pass, as diagnostics. The rule is the id of the message, even if no such rule is
 * known. A fatal message is an error, any other a warning.
 */
export function diagnosticsOf({ messages, path }: VFile): Diagnostic[] {
  return messages.map(({ ruleId, fatal, line, column, reason, note }) => ({
    rule: ruleId || UNNAMED,
    severity: fatal ? "error" : "warning",
    file: path,
    line: line ?? 1,
    column: column ?? 1,
    message: reason,
    hint: note ?? "The pass that reports it says no more.",
  }));
}
