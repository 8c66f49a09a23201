// @ts-nocheck
import type { Rule } from "../rule.ts";

export const missingHeading = {
  id: "contents/missing-heading",
  severity: "warning",
  summary: "an entry of the contents list without a heading in the text",
  remedy: "`insert` and `gap`, or role `heading`",
  about: [
    "The contents list says which headings a text has. One that the text lacks was lost with its page, or stands in a shape that the parser does not take for a heading.",
    "A heading that is there gets the role `heading`. One that is lost is put in by an `insert` with the entry of the list as its `proof`; whatever else stood on the page cannot be known and stays a `gap`.",
  ],
  examples: [
    {
      ok: false,
      files: { "sources/a/source.txt": "目 录\n一、总则\t1\n二、附则\t2\n一、总则\n正文。\n" },
      file: "sources/a/source.txt",
      line: 3,
    },
    {
      ok: true,
      files: {
        "sources/a/source.txt": "目 录\n一、总则\t1\n二、附则\t2\n一、总则\n正文。\n",
        "sources/a/repairs.yaml":
          "- kind: insert\n  line: 5\n  words: 正文。\n  text: 二、附则\n  proof: { line: 3, words: 二、附则 }\n  why: 末页缺失\n",
      },
    },
  ],
} as const satisfies Rule;
