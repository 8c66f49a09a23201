// @ts-nocheck
import type { Rule } from "../rule.ts";

export const repeatedEntry = {
  id: "translation/repeated-entry",
  severity: "warning",
  summary: "a clause has two entries in a translated text",
  remedy: "make one entry of the two",
  about: ["The first entry of a clause is shown."],
  examples: [
    {
      ok: false,
      files: {
        "translations/a.en.md": "## s1 (074dee49)\n\nText.\n\n## s1 (074dee49)\n\nText.\n",
      },
      file: "translations/a.en.md",
      line: 5,
    },
    {
      ok: true,
      files: {
        "translations/a.en.md": "## s1 (074dee49)\n\nText.\n",
      },
    },
  ],
} as const satisfies Rule;
