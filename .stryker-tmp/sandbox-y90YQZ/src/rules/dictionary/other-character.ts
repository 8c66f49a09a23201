// @ts-nocheck
import type { Rule } from "../rule.ts";

export const otherCharacter = {
  id: "dictionary/other-character",
  severity: "error",
  summary: "a word of a dictionary becomes another character, not another form of it",
  remedy: "correct it; a dictionary does not replace words",
  about: [
    "A search finds the same clauses in either script because each character and its other form fold to one. A dictionary that replaced a character by an unrelated one would break that: the one would not find the other.",
    "A misprint of the source is not a matter of the script. It is corrected in repairs.yaml.",
  ],
  examples: [
    {
      ok: false,
      files: { "dictionaries/zh-Hant.yaml": "- { why: 地名, words: { 长沙: 長砂 } }\n" },
      file: "dictionaries/zh-Hant.yaml",
      line: 1,
    },
    {
      ok: true,
      files: { "dictionaries/zh-Hant.yaml": "- { why: 地名, words: { 长沙: 長沙 } }\n" },
    },
  ],
} as const satisfies Rule;
