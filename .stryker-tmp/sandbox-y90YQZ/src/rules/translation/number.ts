// @ts-nocheck
import type { Rule } from "../rule.ts";

export const numberMissing = {
  id: "translation/number",
  severity: "warning",
  summary: "a number of the source is not in the translation",
  remedy: "write it in figures, 万 and 亿 reckoned, or give the reason under the entry",
  about: ["350万 is 3.5 million or 3,500,000. Numbers up to twelve may be words."],
  examples: [
    {
      ok: false,
      files: {
        "sources/a/source.txt": "一、总则\n到2025年，建成350万个车位。\n",
        "translations/a.en.md":
          "## s1 (36fe4104)\n\nBy 2025, 35,000 parking spaces are to be built.\n",
      },
      file: "translations/a.en.md",
      line: 3,
    },
    {
      ok: true,
      files: {
        "sources/a/source.txt": "一、总则\n到2025年，建成350万个车位。\n",
        "translations/a.en.md":
          "## s1 (36fe4104)\n\nBy 2025, 3.5 million parking spaces are to be built.\n",
      },
    },
  ],
} as const satisfies Rule;
