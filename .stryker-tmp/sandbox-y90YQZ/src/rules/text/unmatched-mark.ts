// @ts-nocheck
import type { Rule } from "../rule.ts";

export const unmatchedMark = {
  id: "text/unmatched-mark",
  severity: "warning",
  summary: "a bracket or quotation mark without its partner",
  remedy: "`correct` the mark, or mark a `gap`",
  about: [
    "Marks come in pairs within a paragraph. A single one is misread (” as ’), or its partner was lost with a passage.",
    "Where the words make sense with another mark, it is corrected. Where the sentence begins or ends in the middle, text is missing: a `gap` says so to readers, and this rule is satisfied with it.",
  ],
  examples: [
    {
      ok: false,
      files: { "sources/a/source.txt": "一、总则\n围绕“两主一特’产业，建设平台。\n" },
      file: "sources/a/source.txt",
      line: 2,
    },
    {
      ok: true,
      files: {
        "sources/a/source.txt": "一、总则\n围绕“两主一特’产业，建设平台。\n",
        "sources/a/repairs.yaml":
          "- { kind: correct, line: 2, words: 两主一特’, to: 两主一特”, why: ”误作’ }\n",
      },
    },
  ],
} as const satisfies Rule;
