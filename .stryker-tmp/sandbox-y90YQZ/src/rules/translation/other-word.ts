// @ts-nocheck
import type { Rule } from "../rule.ts";

export const otherWord = {
  id: "translation/other-word",
  severity: "warning",
  summary: "a paragraph has a term or a name, its translation none of the term's names",
  remedy: "use the name, add the one used to `aliases`, or give the reason under the entry",
  about: [
    "A term has one English name, as the glossary gives it, so that readers recognise it and a search finds it.",
    "`> Except 中试: why` below the entry says why a paragraph differs.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "sources/a/source.txt": "一、总则\n建设中试基地。\n",
        "glossary.yaml":
          "- { id: g, zh-Hans: 中试, pinyin: zhōngshì, en: pilot-scale, definition: { zh-Hans: 释, en: d } }\n",
        "translations/a.en.md": "## s1 (a008518c)\n\nBuild test bases.\n",
      },
      file: "translations/a.en.md",
      line: 3,
    },
    {
      ok: true,
      files: {
        "sources/a/source.txt": "一、总则\n建设中试基地。\n",
        "glossary.yaml":
          "- { id: g, zh-Hans: 中试, pinyin: zhōngshì, en: pilot-scale, definition: { zh-Hans: 释, en: d } }\n",
        "translations/a.en.md":
          "## s1 (a008518c)\n\nBuild test bases.\n\n> Except 中试: the sentence has the word already\n",
      },
    },
  ],
} as const satisfies Rule;
