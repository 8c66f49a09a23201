// @ts-nocheck
import type { Rule } from "../rule.ts";

export const leftOver = {
  id: "translation/left-over",
  severity: "warning",
  summary: "Chinese characters stand in a translation outside of brackets",
  remedy: "translate them, or put them into brackets behind the translation",
  about: ["The Chinese of a name may stand in brackets at its first mention."],
  examples: [
    {
      ok: false,
      files: {
        "translations/a.en.md": "## s1 (074dee49)\n\nText 正文.\n",
      },
      file: "translations/a.en.md",
      line: 3,
    },
    {
      ok: true,
      files: {
        "translations/a.en.md": "## s1 (074dee49)\n\nText (正文).\n",
      },
    },
  ],
} as const satisfies Rule;
