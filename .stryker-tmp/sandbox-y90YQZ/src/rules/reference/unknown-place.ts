// @ts-nocheck
import type { Rule } from "../rule.ts";

export const unknownPlace = {
  id: "reference/unknown-place",
  severity: "warning",
  summary: "the text refers to a box, figure, article… (见专栏9) that its document does not have",
  remedy: "look for a lost place, or explain it under `acknowledged`",
  about: [
    "A reference that is led in by 见 or stands in brackets ought to lead to a place of the same document. Where it leads nowhere, readers meet a reference without a link.",
    "The place may be lost, its number may be misread, or the parser may not recognise it: a caption gets its role, a misread number is corrected. A place that the print itself lacks is explained under `acknowledged`.",
  ],
  examples: [
    {
      ok: false,
      files: { "sources/a/source.txt": "一、总则\n重点项目见专栏9。\n" },
      file: "sources/a/source.txt",
      line: 2,
    },
    {
      ok: true,
      files: {
        "sources/a/source.txt":
          "一、总则\n重点项目见专栏1。\n专栏1 重点项目\n1. 甲项目：一句话。\n",
      },
    },
  ],
} as const satisfies Rule;
