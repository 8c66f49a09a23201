/** Prints parsed clauses so that a person can read a change in a diff. */
// @ts-nocheck

import type { ParseResult } from "../../src/parse/parse.ts";
import type { ParsedClause } from "../../src/parse/tree.ts";

/** A line a clause, `kind id [label] heading delimiter (lines)`; its paragraphs below; then diagnostics. */
export function printOutline(result: ParseResult): string {
  const lines = result.clauses.flatMap((clause) => printClause(clause, ""));
  const found = result.diagnostics.map(({ line, rule }) => `! ${rule} (${line})`);
  const { furniture } = result.coverage;
  const kinds = Object.entries(furniture).map(([kind, count]) => `# ${kind}: ${count}`);
  return `${[...lines, ...found, ...kinds].join("\n")}\n`;
}

function printClause(clause: ParsedClause, indent: string): string[] {
  const { id, kind, label, heading, delimiter, runIn, lines } = clause;
  const title = `${heading.text}${delimiter.text}`;
  const place = lines[0] === lines[1] ? `${lines[0]}` : `${lines[0]}–${lines[1]}`;
  const parts = [kind, id, label.text && `[${label.text}]`, title, runIn ? "→" : "", `(${place})`];
  return [
    `${indent}${parts.filter((part) => part !== "").join(" ")}`,
    ...clause.paragraphs.map(
      (paragraph) => `${indent}  | ${paragraph.text.replaceAll("\t", " ⇥ ")}`,
    ),
    ...clause.children.flatMap((child) => printClause(child, `${indent}  `)),
  ];
}
