// @ts-nocheck
import type { Rule } from "../rule.ts";

export const lineRange = {
  id: "metadata/line-range",
  severity: "error",
  summary: "lines that the source does not have",
  remedy: "correct `lines`",
  about: [
    "`lines` are the first and the last line of a document in the file, counted from 1, both included. The message says how many lines the file has.",
    "A range that once fitted means that the text was replaced by another; then roles and repairs have to be read again too.",
  ],
  examples: [
    {
      ok: false,
      files: { "sources/a/source.yaml": "id: a\ntitle: 一个文件\nlines: [1, 9]\n" },
      file: "sources/a/source.yaml",
      line: 3,
    },
    { ok: true, files: { "sources/a/source.yaml": "id: a\ntitle: 一个文件\nlines: [1, 2]\n" } },
  ],
} as const satisfies Rule;
