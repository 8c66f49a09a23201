// @ts-nocheck
import type { Rule } from "../rule.ts";

export const overlappingLines = {
  id: "metadata/overlapping-lines",
  severity: "error",
  summary: "a line that two documents claim",
  remedy: "let one end before the other begins",
  about: [
    "A line of a text belongs to one document, so that each clause is found once. A document without `lines` claims the whole file.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "sources/a/source.yaml":
          "documents:\n  - { id: a, title: 一, lines: [1, 2] }\n  - { id: b, title: 二, lines: [2, 2] }\n",
      },
      file: "sources/a/source.yaml",
      line: 3,
    },
    {
      ok: true,
      files: {
        "sources/a/source.txt": "第一段正文。\n第二段正文。\n",
        "sources/a/source.yaml":
          "documents:\n  - { id: a, title: 一, lines: [1, 1] }\n  - { id: b, title: 二, lines: [2, 2] }\n",
      },
    },
  ],
} as const satisfies Rule;
