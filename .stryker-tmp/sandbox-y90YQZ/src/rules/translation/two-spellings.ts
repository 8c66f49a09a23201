// @ts-nocheck
import type { Rule } from "../rule.ts";

export const twoSpellings = {
  id: "translation/two-spellings",
  severity: "warning",
  summary: "a translated text spells a name in two ways",
  remedy: "spell it one way",
  about: [
    "With and without a hyphen, as one word or as two, in British and American spelling: a search for one does not find the other.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "translations/a.en.md":
          "## s1 (074dee49)\n\nThe High-Tech Zone and the High Tech Zone; the High-Tech Zone grows.\n",
      },
      file: "translations/a.en.md",
      line: 3,
    },
    {
      ok: true,
      files: {
        "translations/a.en.md": "## s1 (074dee49)\n\nThe High-Tech Zone grows.\n",
      },
    },
  ],
} as const satisfies Rule;
