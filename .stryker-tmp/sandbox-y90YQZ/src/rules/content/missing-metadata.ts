// @ts-nocheck
import type { Rule } from "../rule.ts";

export const missingMetadata = {
  id: "content/missing-metadata",
  severity: "error",
  summary: "a source folder has no source.yaml",
  remedy: "write one; an id and a title are enough",
  about: [
    "The address of a document is made of its id, and no rule can tell a title from the text for certain. Both are the editor's to give.",
    "Everything else in source.yaml may stay out until it is known.",
  ],
  examples: [
    {
      ok: false,
      files: { "sources/b/source.txt": "另一段正文。\n" },
      file: "sources/b/source.yaml",
      line: 1,
    },
    {
      ok: true,
      files: {
        "sources/b/source.txt": "另一段正文。\n",
        "sources/b/source.yaml": "id: b\ntitle: 另一个文件\n",
      },
    },
  ],
} as const satisfies Rule;
