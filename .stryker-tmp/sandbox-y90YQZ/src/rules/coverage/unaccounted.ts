// @ts-nocheck
import type { Rule } from "../rule.ts";

export const unaccounted = {
  id: "coverage/unaccounted",
  severity: "error",
  summary: "a character that is in no clause and no furniture: a fault of the parser",
  remedy: "report it with the text",
  about: [
    "Each character of a source is in one clause, or in furniture that has a name (contents list, page marks, title block…). A character in neither would be lost without a word, so nothing is built.",
    "Nothing in the content mends it. The text that brings it about is what the developers need.",
  ],
  examples: [],
  reason: "Only a fault of the parser loses a character.",
} as const satisfies Rule;
