// @ts-nocheck
import type { Rule } from "../rule.ts";

export const notInClause = {
  id: "glossary/not-in-clause",
  severity: "warning",
  summary: "a term does not stand in the clause that it names",
  remedy: "name another, or add an alias",
  about: [
    "Readers who follow the link look for the term in the clause. It stands there by its Chinese name or an alias; brackets, quotation marks and spaces make no difference.",
    "Where the clause has another form of the term, that form is an alias.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "glossary.yaml":
          "- { id: g, zh-Hans: 本文, pinyin: běnwén, en: text, definition: { zh-Hans: 释, en: d }, clauses: [a#s1] }\n",
      },
      file: "glossary.yaml",
      line: 1,
    },
    {
      ok: true,
      files: {
        "glossary.yaml":
          "- { id: g, zh-Hans: 本文, pinyin: běnwén, en: text, aliases: [正文], definition: { zh-Hans: 释, en: d }, clauses: [a#s1] }\n",
      },
    },
  ],
} as const satisfies Rule;
