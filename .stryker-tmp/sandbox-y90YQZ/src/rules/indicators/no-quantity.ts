// @ts-nocheck
import type { Rule } from "../rule.ts";

export const noQuantity = {
  id: "indicators/no-quantity",
  severity: "error",
  summary: "quoted words have no amount, or several",
  remedy: "quote the words around one amount",
  about: [
    "The value of a statement is the amount in the quoted words, as the texts' amounts are read everywhere. A number without a unit is no amount.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "sources/a/source.txt": "一、总则\n企业达5家，收入3亿元。\n",
        "indicators.yaml":
          "scopes: [{ id: s, zh-Hans: 本市 }]\ntopics: [{ id: t, zh-Hans: 类 }]\nindicators:\n  - { id: i, topic: t, zh-Hans: 企业, unit: { zh-Hans: 家 }, statements: [{ at: a#s1, quote: 企业达5家，收入3亿元, role: reported }] }\n",
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
