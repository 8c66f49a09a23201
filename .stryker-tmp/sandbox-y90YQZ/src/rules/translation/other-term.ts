// @ts-nocheck
import type { Rule } from "../rule.ts";

export const otherTerm = {
  id: "translation/other-term",
  severity: "warning",
  summary: "a heading has a term of the glossary, its English title none of the term's names",
  remedy: "use the name, add the one used to `aliases`, or say under `free` why it differs",
  about: [
    "A reader of English knows a term by one name. A heading that calls it otherwise looks as if it spoke of something else, and a search for the name does not find the title.",
    "A second good name goes into the term's `aliases`. A title that has to differ gets an entry under `free` in translations.yaml, with the reason.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "sources/a/source.txt": "一、中试基地\n正文。\n",
        "glossary.yaml":
          "- { id: g, zh-Hans: 中试, pinyin: zhōngshì, en: pilot-scale, definition: { zh-Hans: 释, en: d } }\n",
        "translations.yaml": "clauses:\n  a:\n    s1: Test Bases\n",
      },
      file: "translations.yaml",
      line: 3,
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
    {
      ok: true,
      files: {
        "sources/a/source.txt": "一、中试基地\n正文。\n",
        "glossary.yaml":
          "- { id: g, zh-Hans: 中试, pinyin: zhōngshì, en: pilot-scale, definition: { zh-Hans: 释, en: d } }\n",
        "translations.yaml":
          "clauses:\n  a:\n    s1: Test Bases\nfree:\n  - { clause: a#s1, term: g, why: the name of the programme }\n",
      },
    },
  ],
} as const satisfies Rule;
