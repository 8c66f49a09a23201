// @ts-nocheck
import type { Rule } from "../rule.ts";

export const repeated = {
  id: "numbering/repeated",
  severity: "warning",
  summary: "a number stands twice; the second gets an id with r2",
  remedy: "compare with the print; where a second text begins, make it a document of its own",
  about: [
    "The address of a clause is made of its number, so two clauses of one number need two addresses. The later one gets r2, r3… at its end, which is not how anybody would cite it.",
    "Often the second of them is misread, or a line of a contents list that stands within the text. Where the whole numbering begins again, the file holds two texts: each becomes a document with its own `lines`.",
  ],
  examples: [
    {
      ok: false,
      files: { "sources/a/source.txt": "一、甲\n正文。\n一、乙\n正文。\n" },
      file: "sources/a/source.txt",
      line: 3,
    },
    {
      ok: true,
      files: {
        "sources/a/source.txt": "一、甲\n正文。\n一、乙\n正文。\n",
        "sources/a/source.yaml":
          "documents:\n  - { id: a, title: 第一件, lines: [1, 2] }\n  - { id: b, title: 第二件, lines: [3, 4] }\n",
      },
    },
  ],
} as const satisfies Rule;
