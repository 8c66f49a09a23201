// @ts-nocheck
import type { Rule } from "../rule.ts";

export const missingKey = {
  id: "metadata/missing-key",
  severity: "error",
  summary: "a key that has to be there is not",
  remedy: "add it",
  about: [
    "Few keys have to be there: the `id` and the `title` of a document, the `why` of a repair, and the like. The line is that of the entry in which the key is missing.",
  ],
  examples: [
    {
      ok: false,
      files: { "sources/a/source.yaml": "id: a\n" },
      file: "sources/a/source.yaml",
      line: 1,
    },
    { ok: true, files: { "sources/a/source.yaml": "id: a\ntitle: 一个文件\n" } },
  ],
} as const satisfies Rule;
