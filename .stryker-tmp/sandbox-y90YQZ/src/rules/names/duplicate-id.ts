// @ts-nocheck
import type { Rule } from "../rule.ts";

export const duplicateNameId = {
  id: "names/duplicate-id",
  severity: "error",
  summary: "two names have one id",
  remedy: "change one",
  about: [
    "A name's id stands in the data files for everything that the name is called. The second name of an id is left out. Two forms of one name are one entry with `aliases`.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "names.yaml":
          "- { id: n, kind: place, zh-Hans: 正文 }\n- { id: n, kind: place, zh-Hans: 总则 }\n",
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
