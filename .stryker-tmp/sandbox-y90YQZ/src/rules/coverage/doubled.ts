// @ts-nocheck
import type { Rule } from "../rule.ts";

export const doubled = {
  id: "coverage/doubled",
  severity: "error",
  summary: "a character that is in two places: a fault of the parser",
  remedy: "report it with the text",
  about: [
    "Each character of a source is in one clause, or in furniture that has a name. A character in two clauses would be found and counted twice, so nothing is built.",
    "Nothing in the content mends it. The text that brings it about is what the developers need.",
  ],
  examples: [],
  reason: "Only a fault of the parser doubles a character.",
} as const satisfies Rule;
