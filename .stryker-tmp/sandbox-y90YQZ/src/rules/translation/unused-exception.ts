// @ts-nocheck
import type { Rule } from "../rule.ts";

export const unusedException = {
  id: "translation/unused-exception",
  severity: "warning",
  summary: "an entry under `free` for a title that names the term as the glossary does",
  remedy: "take it out",
  about: [
    "An entry under `free` excuses one title that names a term otherwise than the glossary. Where the title has the name after all, or the clause does not have the term, the entry excuses nothing and would hide a later difference.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "sources/a/source.txt": "一、中试基地\n正文。\n",
        "glossary.yaml":
          "- { id: g, zh-Hans: 中试, pinyin: zhōngshì, en: pilot-scale, definition: { zh-Hans: 释, en: d } }\n",
        "translations.yaml":
          "clauses:\n  a:\n    s1: Pilot-scale Bases\nfree:\n  - { clause: a#s1, term: g, why: the name of the programme }\n",
      },
      file: "translations.yaml",
      line: 5,
    },
    {
      ok: true,
      files: {
        "sources/a/source.txt": "一、中试基地\n正文。\n",
        "glossary.yaml":
          "- { id: g, zh-Hans: 中试, pinyin: zhōngshì, en: pilot-scale, definition: { zh-Hans: 释, en: d } }\n",
        "translations.yaml": "clauses:\n  a:\n    s1: Pilot-scale Bases\n",
      },
    },
  ],
} as const satisfies Rule;
