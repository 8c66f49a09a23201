// @ts-nocheck
import type { Rule } from "../rule.ts";

export const lineInNoDocument = {
  id: "content/line-in-no-document",
  severity: "error",
  summary: "a line of the text belongs to none of the file's documents",
  remedy: "widen the `lines` of one",
  about: [
    "No line of a text as received is left out of the site without a word. Where documents give their `lines`, each line with text belongs to one of them.",
    "The first such line is named. Lines that only part two documents, such as a row of dashes, go to either.",
  ],
  examples: [
    {
      ok: false,
      files: { "sources/a/source.yaml": "id: a\ntitle: 一个文件\nlines: [1, 1]\n" },
      file: "sources/a/source.txt",
      line: 2,
    },
    {
      ok: true,
      files: { "sources/a/source.yaml": "id: a\ntitle: 一个文件\nlines: [1, 2]\n" },
    },
  ],
} as const satisfies Rule;
