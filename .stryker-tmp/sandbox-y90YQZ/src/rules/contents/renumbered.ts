// @ts-nocheck
import type { Rule } from "../rule.ts";

export const renumbered = {
  id: "contents/renumbered",
  severity: "warning",
  summary: "heading and entry have other numbers",
  remedy: "look for a heading lost before it",
  about: [
    "The words of the entry stand in the text under another number. Where the numbers of several headings are off by one, a heading before the first of them was lost or taken for text.",
    "A number that is misread is corrected.",
  ],
  examples: [
    {
      ok: false,
      files: { "sources/a/source.txt": "目 录\n二、附则\t2\n一、附则\n正文。\n" },
      file: "sources/a/source.txt",
      line: 3,
    },
    {
      ok: true,
      files: {
        "sources/a/source.txt": "目 录\n一、附则\t2\n一、附则\n正文。\n",
      },
    },
  ],
} as const satisfies Rule;
