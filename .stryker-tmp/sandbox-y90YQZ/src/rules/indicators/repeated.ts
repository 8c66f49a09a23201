// @ts-nocheck
import type { Rule } from "../rule.ts";

export const repeatedStatement = {
  id: "indicators/repeated",
  severity: "warning",
  summary: "an indicator has one amount twice",
  remedy: "take one out",
  about: ["Two statements of an indicator are two places of the texts. One place counts once."],
  examples: [
    {
      ok: false,
      files: {
        "sources/a/source.txt": "一、总则\n企业达5家，收入3亿元。\n",
        "indicators.yaml":
          "scopes: [{ id: s, zh-Hans: 本市 }]\ntopics: [{ id: t, zh-Hans: 类 }]\nindicators:\n  - { id: i, topic: t, zh-Hans: 企业, unit: { zh-Hans: 家 }, statements: [{ at: a#s1, quote: 企业达5家, role: reported }, { at: a#s1, quote: 达5家, role: reported }] }\n",
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
