// @ts-nocheck
import type { Rule } from "../rule.ts";

export const duplicateIndicatorId = {
  id: "indicators/duplicate-id",
  severity: "error",
  summary: "two indicators have one id",
  remedy: "change one",
  about: [
    "The id is the address of the indicator's page. The second indicator of an id is left out.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "sources/a/source.txt": "一、总则\n企业达5家，收入3亿元。\n",
        "indicators.yaml":
          "scopes: [{ id: s, zh-Hans: 本市 }]\ntopics: [{ id: t, zh-Hans: 类 }]\nindicators:\n  - { id: i, topic: t, zh-Hans: 企业, unit: { zh-Hans: 家 }, statements: [{ at: a#s1, quote: 企业达5家, role: reported }] }\n  - { id: i, topic: t, zh-Hans: 企业, unit: { zh-Hans: 亿元 }, statements: [{ at: a#s1, quote: 收入3亿元, role: reported }] }\n",
      },
      file: "indicators.yaml",
      line: 5,
    },
    {
      ok: true,
      files: {
        "sources/a/source.txt": "一、总则\n企业达5家，收入3亿元。\n",
        "indicators.yaml":
          "scopes: [{ id: s, zh-Hans: 本市 }]\ntopics: [{ id: t, zh-Hans: 类 }]\nindicators:\n  - { id: i, topic: t, zh-Hans: 企业, unit: { zh-Hans: 家 }, statements: [{ at: a#s1, quote: 企业达5家, role: reported }] }\n  - { id: j, topic: t, zh-Hans: 企业, unit: { zh-Hans: 亿元 }, statements: [{ at: a#s1, quote: 收入3亿元, role: reported }] }\n",
      },
    },
  ],
} as const satisfies Rule;
