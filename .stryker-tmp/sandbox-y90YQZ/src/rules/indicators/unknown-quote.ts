// @ts-nocheck
import type { Rule } from "../rule.ts";

export const unknownIndicatorQuote = {
  id: "indicators/unknown-quote",
  severity: "error",
  summary: "quoted words stand nowhere in their clause, or several times",
  remedy: "quote the words of the text, or more of them",
  about: [
    "Readers see the quoted words in their sentence, and the value is read from them. White space and script make no difference.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "sources/a/source.txt": "一、总则\n企业达5家，收入3亿元。\n",
        "indicators.yaml":
          "scopes: [{ id: s, zh-Hans: 本市 }]\ntopics: [{ id: t, zh-Hans: 类 }]\nindicators:\n  - { id: i, topic: t, zh-Hans: 企业, unit: { zh-Hans: 家 }, statements: [{ at: a#s1, quote: 企业达6家, role: reported }] }\n",
      },
      file: "indicators.yaml",
      line: 4,
    },
    {
      ok: true,
      files: {
        "sources/a/source.txt": "一、总则\n企业达5家，收入3亿元。\n",
        "indicators.yaml":
          "scopes: [{ id: s, zh-Hans: 本市 }]\ntopics: [{ id: t, zh-Hans: 类 }]\nindicators:\n  - { id: i, topic: t, zh-Hans: 企业, unit: { zh-Hans: 家 }, statements: [{ at: a#s1, quote: 企业达5家, role: reported }] }\n",
      },
    },
  ],
} as const satisfies Rule;
