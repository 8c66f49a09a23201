// @ts-nocheck
import type { Rule } from "../rule.ts";

export const stale = {
  id: "translation/stale",
  severity: "warning",
  summary:
    "the source of a translated clause has changed, or the entry does not say what it translates",
  remedy: "compare the paragraphs, then write the sum that the hint gives",
  about: [
    "The sum behind the id is that of the source paragraphs at the time of translation. Where the source has changed since (a repair, another text), the English may say what the source no longer says.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "translations/a.en.md": "## s1 (00000000)\n\nText.\n",
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
