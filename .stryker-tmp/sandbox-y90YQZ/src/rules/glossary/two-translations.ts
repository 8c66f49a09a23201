// @ts-nocheck
import type { Rule } from "../rule.ts";

export const twoTranslations = {
  id: "glossary/two-translations",
  severity: "warning",
  summary: "one term has two English names",
  remedy: "keep one entry, use `aliases`",
  about: [
    "Two entries of one Chinese term with different English names leave open what readers of English are shown. One entry has the name; other names that are in use stand under its `aliases`, by which a search finds them.",
    "A term with two meanings is told apart by longer Chinese forms, each with its own entry.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "glossary.yaml":
          "- { id: g, zh-Hans: 正文, pinyin: zhèngwén, en: text, definition: { zh-Hans: 释, en: d } }\n- { id: h, zh-Hans: 正文, pinyin: zhèngwén, en: body, definition: { zh-Hans: 释, en: d } }\n",
      },
      file: "glossary.yaml",
      line: 2,
    },
    {
      ok: true,
      files: {
        "glossary.yaml":
          "- { id: g, zh-Hans: 正文, pinyin: zhèngwén, en: text, aliases: [body], definition: { zh-Hans: 释, en: d } }\n",
      },
    },
  ],
} as const satisfies Rule;
