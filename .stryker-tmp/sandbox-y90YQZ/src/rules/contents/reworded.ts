// @ts-nocheck
import type { Rule } from "../rule.ts";

export const reworded = {
  id: "contents/reworded",
  severity: "warning",
  summary: "heading and entry have other words",
  remedy: "`correct` the misread one",
  about: [
    "The entry of the contents list and the heading of the same number are two readings of the same words. Where they differ, one is misread, or the print differs from its own list.",
    "The misread one is corrected, with the other as the reason. A difference that the print has stays, and `acknowledged` says so.",
  ],
  examples: [
    {
      ok: false,
      files: { "sources/a/source.txt": "目 录\n一、平台建设\t1\n一、平合建设\n正文。\n" },
      file: "sources/a/source.txt",
      line: 3,
    },
    {
      ok: true,
      files: {
        "sources/a/source.txt": "目 录\n一、平台建设\t1\n一、平合建设\n正文。\n",
        "sources/a/repairs.yaml":
          "- { kind: correct, line: 3, words: 平合, to: 平台, why: 目录作平台 }\n",
      },
    },
  ],
} as const satisfies Rule;
