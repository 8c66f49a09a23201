import type { Rule } from "../rule.ts";

export const htmlInPage = {
  id: "page/html",
  severity: "warning",
  summary: "HTML in a page, which is not shown",
  remedy: "write it in Markdown",
  about: [
    "Pages are Markdown. HTML is left out, so that no page can run a script or break the frame of the site. Colours, fonts and distances belong into a style sheet, which `styles` in site.yaml names.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "pages/about-us.zh-Hans.md": "---\ntitle: 关于本馆\n---\n<div>馆</div>\n",
        "pages/about-us.en.md": "---\ntitle: About us\n---\nText.\n",
      },
      file: "pages/about-us.zh-Hans.md",
      line: 4,
    },
    {
      ok: true,
      files: {
        "pages/about-us.zh-Hans.md": "---\ntitle: 关于本馆\n---\n**馆**\n\n<!-- 待补 -->\n",
        "pages/about-us.en.md": "---\ntitle: About us\n---\nText.\n",
      },
    },
  ],
} as const satisfies Rule;
