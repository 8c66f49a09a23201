/** The rules as a Markdown table. */
// @ts-nocheck

import type { Rule } from "./rule.ts";

/** One row for each rule: id, severity, finding and correction. */
export function ruleTable(rules: Iterable<Rule>): string {
  const rows = Array.from(
    rules,
    ({ id, severity, summary, remedy }) => `| \`${id}\` | ${severity} | ${summary} | ${remedy} |`,
  );
  return ["| Rule | Severity | Finding | What to do |", "|---|---|---|---|", ...rows].join("\n");
}
