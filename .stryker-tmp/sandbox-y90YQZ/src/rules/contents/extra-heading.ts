// @ts-nocheck
import type { Rule } from "../rule.ts";

export const extraHeading = {
  id: "contents/extra-heading",
  severity: "warning",
  summary: "a heading that the contents list does not have",
  remedy: "look whether it is one",
  about: [
    "The contents list has headings of this level, but not this one. The line may be a numbered sentence that was taken for a heading.",
    "Where it is a paragraph, `role: paragraph` says so. Where the print has the heading and its contents list does not, `acknowledged` says so.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "sources/a/source.txt": "目 录\n一、总则\t1\n一、总则\n正文。\n二、附则\n正文。\n",
      },
      file: "sources/a/source.txt",
      line: 5,
    },
    {
      ok: true,
      files: {
        "sources/a/source.txt":
          "目 录\n一、总则\t1\n二、附则\t2\n一、总则\n正文。\n二、附则\n正文。\n",
      },
    },
  ],
} as const satisfies Rule;
