// @ts-nocheck
import type { Rule } from "../rule.ts";

export const repeatedWord = {
  id: "dictionary/repeated-word",
  severity: "error",
  summary: "a word stands in a dictionary twice",
  remedy: "take one out",
  about: [
    "Readers are shown the reason (`why`) of a word's form. Two entries would leave open which reason, or even which form, is meant.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "dictionaries/zh-Hant.yaml":
          "- { why: 人名, keep: [岳麓] }\n- { why: 地名, keep: [岳麓] }\n",
      },
      file: "dictionaries/zh-Hant.yaml",
      line: 2,
    },
    {
      ok: true,
      files: { "dictionaries/zh-Hant.yaml": "- { why: 地名, keep: [岳麓, 岳麓山] }\n" },
    },
  ],
} as const satisfies Rule;
