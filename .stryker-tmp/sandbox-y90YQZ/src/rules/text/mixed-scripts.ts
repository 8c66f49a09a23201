// @ts-nocheck
import type { Rule } from "../rule.ts";

export const mixedScripts = {
  id: "text/mixed-scripts",
  severity: "warning",
  summary: "a document without `script` has much of both Simplified and Traditional characters",
  remedy: "say `script`, or make two documents of it",
  about: [
    "The script of a document decides the direction of its conversion. Without `script` it is the one that most of those characters belong to that occur in one script only. A few others (a name, a quotation) do not count.",
    "In a text of both scripts the characters of the rarer one are shown as they are, and converted with the rest.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "sources/a/source.txt":
          "一、总则\n为了规范停车场建设，制订条例。\n二、附則\n各區應當加強監督。\n",
      },
      file: "sources/a/source.txt",
      line: 3,
    },
    {
      ok: true,
      files: {
        "sources/a/source.txt":
          "一、总则\n为了规范停车场建设，制订条例。\n二、附則\n各區應當加強監督。\n",
        "sources/a/source.yaml": "id: a\ntitle: 一个文件\nscript: zh-Hans\n",
      },
    },
  ],
} as const satisfies Rule;
