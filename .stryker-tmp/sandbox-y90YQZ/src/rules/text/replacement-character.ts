// @ts-nocheck
import type { Rule } from "../rule.ts";

export const replacementCharacter = {
  id: "text/replacement-character",
  severity: "warning",
  summary:
    "the character � (U+FFFD), which another program put in the place of one that it could not read",
  remedy: "`correct` it by the print, or mark a `gap`",
  about: [
    "The character that stood here was lost before the text came into the collection. The mark is shown as received, because only the print says what belongs there.",
    "There is one finding a document, at the first line.",
  ],
  examples: [
    {
      ok: false,
      files: { "sources/a/source.txt": "一、总则\n建设停�场。\n" },
      file: "sources/a/source.txt",
      line: 2,
    },
    { ok: true, files: { "sources/a/source.txt": "一、总则\n建设停车场。\n" } },
  ],
} as const satisfies Rule;
