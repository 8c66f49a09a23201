// @ts-nocheck
import type { Rule } from "../rule.ts";

export const noSources = {
  id: "content/no-sources",
  severity: "error",
  summary: "there is no folder in `sources/`",
  remedy: "make one",
  about: [
    "A site is made of texts, and each text stands in a folder of `sources/`. Without one there is nothing to build.",
    "The folder's name is free. It holds the text as source.txt (or source.md) and a source.yaml with an `id` and a `title`.",
    "Where the folders exist, `CONTENT_DIR` may name another place than the one meant.",
  ],
  examples: [
    {
      ok: false,
      files: { "sources/a/source.txt": null, "sources/a/source.yaml": null },
      file: "sources",
      line: 1,
    },
    { ok: true, files: {} },
  ],
} as const satisfies Rule;
