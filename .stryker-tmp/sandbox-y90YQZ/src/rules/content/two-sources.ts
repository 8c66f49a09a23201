// @ts-nocheck
import type { Rule } from "../rule.ts";

export const twoSources = {
  id: "content/two-sources",
  severity: "error",
  summary: "a source folder has source.md and source.txt",
  remedy:
    "keep the one that was received; the other goes into a folder of its own, or into `originals/`",
  about: [
    "A source folder holds one text. The build reads source.md where both are there, and source.txt would be left out of the site without a word.",
    "Two different texts stand in two source folders. Where one file was made of the other, the one to be read stays, and the other goes into `originals/`, which nothing reads.",
  ],
  examples: [
    {
      ok: false,
      files: { "sources/a/source.md": "# 总则\n\n正文。\n" },
      file: "sources/a/source.txt",
      line: 1,
    },
    {
      ok: true,
      files: {
        "sources/a/source.txt": null,
        "sources/a/source.md": "# 总则\n\n正文。\n",
        "sources/a/originals/source.txt": "总则\n正文。\n",
      },
    },
  ],
} as const satisfies Rule;
