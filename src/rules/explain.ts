/** Explanations of rules for a terminal: documentation and examples. */

import { nearName } from "../text/words/near-name.ts";
import { GUIDE } from "./guide.ts";
import type { ExplainedRule } from "./registry.ts";
import { type Example, MINIMAL_CONTENT } from "./rule.ts";

/** The explanation of the rule with an id. If there is no such rule, it is an error message that suggests the nearest id. */
export function explanationOf(
  id: string,
  rules: ReadonlyMap<string, ExplainedRule>,
): { readonly explanation: string } | { readonly error: string } {
  const rule = rules.get(id);
  if (rule !== undefined) return { explanation: explainRule(rule) };
  const near = nearName(id, [...rules.keys()]);
  const help = near === null ? `${GUIDE} lists them.` : `Did you mean ${near}?`;
  return { error: `There is no rule “${id}”. ${help}` };
}

/** The explanation, with a line break at the end. Each example is printed as a whole content folder. */
function explainRule(rule: ExplainedRule): string {
  const { id, severity, summary, remedy, about, examples = [], reason } = rule;
  const blocks = [
    `${id}  ${severity}`,
    `Finding: ${summary}.\nWhat to do: ${remedy}.`,
    ...about,
    ...examples.map(exampleText),
    ...(reason === undefined ? [] : [`No content is an example. ${reason}`]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function exampleText(example: Example): string {
  const title = example.ok
    ? "This content has none:"
    : `This content has the finding, at ${example.file}:${example.line}:`;
  const files = Object.entries({ ...MINIMAL_CONTENT, ...example.files })
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([file, content]) => (content === null ? [] : fileText(file, content)));
  return [title, "", ...files].join("\n");
}

function fileText(file: string, content: string | Uint8Array): string[] {
  const lines =
    typeof content === "string" ? content.trimEnd().split("\n") : [`(the bytes ${hex(content)})`];
  return [`  ${file}`, ...lines.map((line) => `    ${line}`.trimEnd())];
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(" ");
}
