// @ts-nocheck
import type { Rule } from "../rule.ts";

export const missingEntry = {
  id: "translation/missing",
  severity: "warning",
  summary: "clauses of a document with a translated text have none",
  remedy: "add entries for them",
  about: [
    "A translated text may be written by and by. Until a clause has its entry, readers of English see its Chinese.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "translations/a.en.md": "\n",
      },
      file: "translations/a.en.md",
      line: 1,
    },
    {
      ok: true,
      files: {
        "translations/a.en.md": "## s1 (074dee49)\n\nText.\n",
      },
    },
  ],
} as const satisfies Rule;
