import type { Rule } from "../rule.ts";

export const missingLanguage = {
  id: "page/missing-language",
  severity: "warning",
  summary: "a page has no text in a language of the site",
  remedy: "write the text, or build fewer `languages`",
  about: [
    "Readers of that language get the text of another one, marked as such. Chinese needs one text: the other script is converted.",
  ],
  examples: [
    {
      ok: false,
      files: { "pages/about-us.zh-Hans.md": "---\ntitle: 关于本馆\n---\n馆。\n" },
      file: "pages/about-us.zh-Hans.md",
      line: 1,
    },
    {
      ok: true,
      files: {
        "pages/about-us.zh-Hans.md": "---\ntitle: 关于本馆\n---\n馆。\n",
        "pages/about-us.en.md": "---\ntitle: About us\n---\nText.\n",
      },
    },
  ],
} as const satisfies Rule;
