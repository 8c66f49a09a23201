// @ts-nocheck
import type { Rule } from "../rule.ts";

export const repeatedForm = {
  id: "names/repeated-form",
  severity: "warning",
  summary: "a form belongs to two names, or stands twice; marks and script do not tell forms apart",
  remedy: "keep it with one",
  about: [
    "A form in a text means one name. The first entry that has the form gets it, and clauses would be linked by a name that they do not mean.",
    "Forms are compared as a search compares them: without marks, width and script. “正文” in quotation marks is no further form of 正文.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "names.yaml":
          "- { id: n, kind: place, zh-Hans: 正文 }\n- { id: m, kind: place, zh-Hans: 总则, aliases: [“正文”] }\n",
      },
      file: "names.yaml",
      line: 2,
    },
    {
      ok: true,
      files: {
        "names.yaml":
          "- { id: n, kind: place, zh-Hans: 正文 }\n- { id: m, kind: place, zh-Hans: 总则 }\n",
      },
    },
  ],
} as const satisfies Rule;
