// @ts-nocheck
import type { Rule } from "../rule.ts";

export const missingSource = {
  id: "content/missing-source",
  severity: "error",
  summary: "a source folder has no text",
  remedy: "put it in as source.txt or source.md",
  about: [
    "A folder in `sources/` is the place of one text as received. Its metadata alone makes no document.",
    "Plain text goes into source.txt, Markdown into source.md. A folder that was made by mistake is removed.",
  ],
  examples: [
    {
      ok: false,
      files: { "sources/b/source.yaml": "id: b\ntitle: 另一个文件\n" },
      file: "sources/b",
      line: 1,
    },
    {
      ok: true,
      files: {
        "sources/b/source.yaml": "id: b\ntitle: 另一个文件\n",
        "sources/b/source.txt": "另一段正文。\n",
      },
    },
  ],
} as const satisfies Rule;
