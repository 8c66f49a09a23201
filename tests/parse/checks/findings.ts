/** What the parser reports of a short text, whose lines are parted by bars. */
import type { Diagnostic } from "../../../src/model/diagnostic.ts";
import { parseDocument } from "../../../src/parse/parse.ts";

export function findings(text: string): readonly Diagnostic[] {
  const lines = text.split("|");
  return parseDocument({
    source: lines.join("\n"),
    format: "text",
    file: "x",
    lines: [1, lines.length],
    hints: { titleBlock: [], roles: [] },
    repairs: [],
  }).diagnostics;
}

/** The findings of some rules as `line rule: message`. */
export function told(text: string, rules: string): readonly string[] {
  return findings(text)
    .filter(({ rule }) => rule.startsWith(rules))
    .map(({ rule, line, message }) => `${line} ${rule.slice(rules.length)}: ${message}`);
}
