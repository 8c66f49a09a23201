import type { Rule } from "../rule.ts";

export const unknownPage = {
  id: "site/unknown-page",
  severity: "warning",
  summary: "the menu names a page that does not exist",
  remedy: "correct `menu`",
  about: [
    "`menu` in site.yaml lists pages by the first part of their file names in `pages/`. A name that no page has is passed over.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "site.yaml":
          "name: { zh-Hans: 库 }\ndescription: { zh-Hans: 述 }\nmenu: { footer: [about-us] }\n",
      },
      file: "site.yaml",
      line: 3,
    },
    {
      ok: true,
      files: {
        "site.yaml":
          "name: { zh-Hans: 库 }\ndescription: { zh-Hans: 述 }\nmenu: { footer: [about-us] }\n",
        "pages/about-us.zh-Hans.md": "---\ntitle: 关于本馆\n---\n馆。\n",
        "pages/about-us.en.md": "---\ntitle: About us\n---\nText.\n",
      },
    },
  ],
} as const satisfies Rule;
