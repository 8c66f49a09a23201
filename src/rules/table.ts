/** The rules as a table of Markdown. */
import type { Rule } from "./rule.ts";

/** A row a rule: id, severity, finding and mend. */
export function ruleTable(rules: Iterable<Rule>): string {
  const rows = Array.from(
    rules,
    ({ id, severity, summary, remedy }) => `| \`${id}\` | ${severity} | ${summary} | ${remedy} |`,
  );
  return ["| Rule | Severity | Finding | What to do |", "|---|---|---|---|", ...rows].join("\n");
}
