// @ts-nocheck
import type { Rule } from "../rule.ts";

export const unnamed = {
  id: "parse/unnamed",
  severity: "warning",
  summary: "a pass of an extension reports something without the id of a rule",
  remedy: "read the message; report it to the extension's author",
  about: [
    "Every message of a pass is shown, with or without a rule. The message itself says what was found.",
    "The author of the pass gives each message a `ruleId`, so that editors can look it up and acknowledge it.",
  ],
  examples: [],
  reason: "The built-in passes name the rule of each finding.",
} as const satisfies Rule;
