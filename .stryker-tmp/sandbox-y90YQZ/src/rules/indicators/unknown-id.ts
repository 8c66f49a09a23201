// @ts-nocheck
import type { Rule } from "../rule.ts";

export const unknownIndicatorId = {
  id: "indicators/unknown-id",
  severity: "error",
  summary: "`indicators.yaml` names a document, clause, topic, scope or reason that does not exist",
  remedy: "correct the id, or list it",
  about: [
    "Ids of clauses stand on the document's page. Topics, scopes and reasons are those of the same file.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "sources/a/source.txt": "一、总则\n企业达5家，收入3亿元。\n",
        "indicators.yaml":
          "scopes: [{ id: s, zh-Hans: 本市 }]\ntopics: [{ id: t, zh-Hans: 类 }]\nindicators:\n  - { id: i, topic: t, zh-Hans: 企业, unit: { zh-Hans: 家 }, statements: [{ at: a#s9, quote: 企业达5家, role: reported }] }\n",
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
