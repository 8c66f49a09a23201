// @ts-nocheck
import type { Rule } from "../rule.ts";

export const otherUnit = {
  id: "indicators/other-unit",
  severity: "error",
  summary: "an amount is in a unit that the indicator is not counted in",
  remedy: "place it elsewhere, or say under `differs` why it stands here",
  about: [
    "Values of one indicator are compared and drawn on one scale. Things may be counted by any word (家, 个, 项); money, shares, areas and ranks need their own unit. Growth is in per cent with any unit.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "sources/a/source.txt": "一、总则\n企业达5家，收入3亿元。\n",
        "indicators.yaml":
          "scopes: [{ id: s, zh-Hans: 本市 }]\ntopics: [{ id: t, zh-Hans: 类 }]\nindicators:\n  - { id: i, topic: t, zh-Hans: 企业, unit: { zh-Hans: 家 }, statements: [{ at: a#s1, quote: 收入3亿元, role: reported }] }\n",
      },
      file: "indicators.yaml",
      line: 4,
    },
    {
      ok: true,
      files: {
        "sources/a/source.txt": "一、总则\n企业达5家，收入3亿元。\n",
        "indicators.yaml":
          "scopes: [{ id: s, zh-Hans: 本市 }]\ntopics: [{ id: t, zh-Hans: 类 }]\nindicators:\n  - { id: i, topic: t, zh-Hans: 企业, unit: { zh-Hans: 万元 }, statements: [{ at: a#s1, quote: 收入3亿元, role: reported }] }\n",
      },
    },
  ],
} as const satisfies Rule;
