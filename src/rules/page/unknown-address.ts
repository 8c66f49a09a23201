import type { Rule } from "../rule.ts";

export const unknownAddress = {
  id: "page/unknown-address",
  severity: "warning",
  summary: "an address in a page leads nowhere",
  remedy: "correct the address",
  about: [
    "A link or a picture in `pages/` has an address of one of these forms: `/docs/plan/#s3` for a page of the site, without a language, so that readers stay in theirs; `/assets/form.pdf` for a file in `assets/`; `#words` for a heading of the same page; a whole address with `https://`, or `mailto:`. Pictures stand in `assets/`: the site asks nothing of other sites.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "pages/about-us.zh-Hans.md": "---\ntitle: 关于本馆\n---\n见[文件](/docs/b/)。\n",
        "pages/about-us.en.md": "---\ntitle: About us\n---\nText.\n",
      },
      file: "pages/about-us.zh-Hans.md",
      line: 4,
    },
    {
      ok: false,
      files: {
        "pages/about-us.zh-Hans.md":
          "---\ntitle: 关于本馆\n---\n![馆](https://example.org/a.png)\n",
        "pages/about-us.en.md": "---\ntitle: About us\n---\nText.\n",
      },
      file: "pages/about-us.zh-Hans.md",
      line: 4,
    },
    {
      ok: true,
      files: {
        "pages/about-us.zh-Hans.md":
          "---\ntitle: 关于本馆\n---\n## 开放时间\n\n见[总则](/docs/a/#s1)与[时间](#开放时间)。\n",
        "pages/about-us.en.md": "---\ntitle: About us\n---\nText.\n",
      },
    },
  ],
} as const satisfies Rule;
