// @ts-nocheck
import type { Rule } from "../rule.ts";

export const shortLine = {
  id: "text/short-line",
  severity: "warning",
  summary: "a short line without closing punctuation, kept as a paragraph",
  remedy: "say under `roles` what it is",
  about: [
    "A heading without a number, a caption, a byline and a line cut off by a page look alike. The parser keeps such a line as a paragraph, which is never wrong for the search but hides a heading from the contents.",
    "The editor looks at the print and gives the line its role. `role: paragraph` confirms that it is one.",
  ],
  examples: [
    {
      ok: false,
      files: { "sources/a/source.txt": "一、总则\n创新步伐坚定\n正文。\n" },
      file: "sources/a/source.txt",
      line: 2,
    },
    {
      ok: true,
      files: {
        "sources/a/source.txt": "一、总则\n创新步伐坚定\n正文。\n",
        "sources/a/source.yaml":
          "id: a\ntitle: 一个文件\nroles:\n  - { line: 2, words: 创新步伐坚定, role: heading }\n",
      },
    },
  ],
} as const satisfies Rule;
