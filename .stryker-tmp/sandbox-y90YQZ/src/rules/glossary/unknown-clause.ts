// @ts-nocheck
import type { Rule } from "../rule.ts";

export const unknownTermClause = {
  id: "glossary/unknown-clause",
  severity: "warning",
  summary: "a term names a clause that does not exist",
  remedy: "look the id up",
  about: [
    "The clauses of a term are links from the glossary into the texts, written `document#clause`. Both ids stand on the document's page and in data/clauses.ndjson.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "glossary.yaml":
          "- { id: g, zh-Hans: 正文, pinyin: zhèngwén, en: text, definition: { zh-Hans: 释, en: d }, clauses: [a#s9] }\n",
      },
      file: "glossary.yaml",
      line: 1,
    },
    {
      ok: true,
      files: {
        "glossary.yaml":
          "- { id: g, zh-Hans: 正文, pinyin: zhèngwén, en: text, definition: { zh-Hans: 释, en: d }, clauses: [a#s1] }\n",
      },
    },
  ],
} as const satisfies Rule;
