// @ts-nocheck
import type { Rule } from "../rule.ts";

export const notPlaced = {
  id: "indicators/not-placed",
  severity: "warning",
  summary: "an amount of a document that was read whole has no indicator and no reason why not",
  remedy: "place it with an indicator, or list it under `apart`",
  about: [
    "A document under `read` was read for its statements from the first to the last. An amount in it that is neither placed nor set apart was forgotten, or came with a repair.",
    "`npm run check:content -- --propose` prints entries to paste for every amount that is not placed, those of other documents included.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "sources/a/source.txt": "一、总则\n企业达5家，收入3亿元。\n",
        "indicators.yaml":
          "scopes: [{ id: s, zh-Hans: 本市 }]\ntopics: [{ id: t, zh-Hans: 类 }]\nread: [a]\nindicators:\n  - { id: i, topic: t, zh-Hans: 企业, unit: { zh-Hans: 家 }, statements: [{ at: a#s1, quote: 企业达5家, role: reported }] }\n",
      },
      file: "sources/a/source.txt",
      line: 2,
    },
    {
      ok: true,
      files: {
        "sources/a/source.txt": "一、总则\n企业达5家，收入3亿元。\n",
        "indicators.yaml":
          "scopes: [{ id: s, zh-Hans: 本市 }]\ntopics: [{ id: t, zh-Hans: 类 }]\nread: [a]\nreasons: { r: { zh-Hans: 另计, en: apart } }\napart: [{ at: a#s1, why: r }]\nindicators:\n  - { id: i, topic: t, zh-Hans: 企业, unit: { zh-Hans: 家 }, statements: [{ at: a#s1, quote: 企业达5家, role: reported }] }\n",
      },
    },
  ],
} as const satisfies Rule;
