// @ts-nocheck
import type { Rule } from "../rule.ts";

export const unusedAcknowledgement = {
  id: "metadata/unused-acknowledgement",
  severity: "warning",
  summary: "an acknowledgement of a warning that is not there",
  remedy: "take it out",
  about: [
    "An entry under `acknowledged` explains one warning: its rule, in its line of the text. An entry without that warning says something of the text that does not hold any more, and would hide the next warning in its line.",
    "Where the text got or lost lines the entry's `line` is corrected; where the warning was mended the entry goes.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "sources/a/source.yaml":
          "id: a\ntitle: 一个文件\nacknowledged:\n  - { rule: text/short-line, line: 2, why: 原文如此 }\n",
      },
      file: "sources/a/source.yaml",
      line: 1,
    },
    {
      ok: true,
      files: {
        "sources/a/source.txt": "一、总则\n正文\n",
        "sources/a/source.yaml":
          "id: a\ntitle: 一个文件\nacknowledged:\n  - { rule: text/short-line, line: 2, why: 原文如此 }\n",
      },
    },
  ],
} as const satisfies Rule;
