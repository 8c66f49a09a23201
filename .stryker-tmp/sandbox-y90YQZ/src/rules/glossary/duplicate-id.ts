// @ts-nocheck
import type { Rule } from "../rule.ts";

export const duplicateTermId = {
  id: "glossary/duplicate-id",
  severity: "error",
  summary: "two terms have one id",
  remedy: "change one",
  about: [
    "A term's id is its address in the glossary, and entries under `free` name the term by it. The second term of an id is left out.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "glossary.yaml":
          "- { id: g, zh-Hans: 正文, pinyin: zhèngwén, en: text, definition: { zh-Hans: 释, en: d } }\n- { id: g, zh-Hans: 总则, pinyin: zǒngzé, en: general, definition: { zh-Hans: 释, en: d } }\n",
      },
      file: "glossary.yaml",
      line: 2,
    },
    {
      ok: true,
      files: {
        "glossary.yaml":
          "- { id: g, zh-Hans: 正文, pinyin: zhèngwén, en: text, definition: { zh-Hans: 释, en: d } }\n- { id: h, zh-Hans: 总则, pinyin: zǒngzé, en: general, definition: { zh-Hans: 释, en: d } }\n",
      },
    },
  ],
} as const satisfies Rule;
