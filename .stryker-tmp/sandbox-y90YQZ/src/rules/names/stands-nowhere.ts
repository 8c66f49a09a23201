// @ts-nocheck
import type { Rule } from "../rule.ts";

export const standsNowhere = {
  id: "names/stands-nowhere",
  severity: "warning",
  summary: "no document has the name or an alias of it",
  remedy: "correct it, or take it out",
  about: [
    "A name that stands in no text links nothing. It may be misspelt, the texts may have a shorter form of it, or every place of it may belong to a longer name.",
  ],
  examples: [
    {
      ok: false,
      files: { "names.yaml": "- { id: n, kind: place, zh-Hans: 本文 }\n" },
      file: "names.yaml",
      line: 1,
    },
    {
      ok: true,
      files: { "names.yaml": "- { id: n, kind: place, zh-Hans: 本文, aliases: [正文] }\n" },
    },
  ],
} as const satisfies Rule;
