// @ts-nocheck
import type { Rule } from "../rule.ts";

export const duplicateId = {
  id: "metadata/duplicate-id",
  severity: "error",
  summary: "two documents have one id; both places are named",
  remedy: "change one",
  about: [
    "A document's id is its address, and an address leads to one document. The second document of an id is left out.",
    "The id of a document that is already published stays, since others may have cited it.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "sources/b/source.txt": "另一段正文。\n",
        "sources/b/source.yaml": "id: a\ntitle: 另一个文件\n",
      },
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
