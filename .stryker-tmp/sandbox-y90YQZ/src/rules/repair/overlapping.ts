// @ts-nocheck
import type { Rule } from "../rule.ts";

export const overlapping = {
  id: "repair/overlapping",
  severity: "error",
  summary: "two repairs change the same words",
  remedy: "make one of them",
  about: [
    "Readers are shown each repair beside the words of the source that it stands for. Two repairs of the same words would leave open what the source has.",
    "Only the characters that differ between `words` and `to` count as changed, so that long quotations may overlap.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "sources/a/repairs.yaml":
          "- { kind: doubt, line: 2, words: 正文, why: 疑有误 }\n- { kind: correct, line: 2, words: 正文, to: 本文, why: 误植 }\n",
      },
      file: "sources/a/source.txt",
      line: 2,
    },
    {
      ok: true,
      files: {
        "sources/a/repairs.yaml":
          "- { kind: correct, line: 2, words: 正文, to: 本文, why: 误植 }\n",
      },
    },
  ],
} as const satisfies Rule;
