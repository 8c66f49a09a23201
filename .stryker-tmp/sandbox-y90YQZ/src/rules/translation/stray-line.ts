// @ts-nocheck
import type { Rule } from "../rule.ts";

export const strayLine = {
  id: "translation/stray-line",
  severity: "warning",
  summary:
    "a line of a translated text is neither the heading of an entry nor a paragraph or an exception of one",
  remedy: "write `## <clause id> (<sum>)`, and `> Except <what>: <why>`",
  about: [
    "A heading that names no clause, and a quotation that is no exception, are shown nowhere.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "translations/a.en.md": "## s1 (074dee49)\n\nText.\n\n## Chapter two\n",
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
