// @ts-nocheck
import type { Rule } from "../rule.ts";

export const paragraphsDiffer = {
  id: "translation/paragraphs",
  severity: "warning",
  summary: "a translation has other paragraphs than its source",
  remedy: "divide or join the paragraphs as the source does",
  about: [
    "Source and translation are shown paragraph beside paragraph. Each paragraph of the source, each row of a table, has one in the translation.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "translations/a.en.md": "## s1 (074dee49)\n\nText.\n\nMore.\n",
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
