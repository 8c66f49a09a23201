// @ts-nocheck
import type { Rule } from "../rule.ts";

export const notAnchored = {
  id: "repair/not-anchored",
  severity: "error",
  summary: "a repair whose words do not stand in its line, or stand there twice",
  remedy: "correct the anchor, or quote more",
  about: [
    "A repair holds for certain words of a certain line. Words that do not stand there mean that the text changed since the editor saw it. Words that stand there twice leave open which are meant. Either way a wrong place would be changed.",
    "The words are those of the source, before any other repair. The line counts from the beginning of the file.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "sources/a/repairs.yaml": "- { kind: doubt, line: 2, words: 别的话, why: 疑有误 }\n",
      },
      file: "sources/a/source.txt",
      line: 2,
    },
    {
      ok: false,
      files: {
        "sources/a/repairs.yaml": "- { kind: doubt, line: 9, words: 正文, why: 疑有误 }\n",
      },
      file: "sources/a/repairs.yaml",
      line: 1,
    },
    {
      ok: false,
      files: {
        "sources/a/source.txt": "一、总则\n正文，又是正文。\n",
        "sources/a/repairs.yaml": "- { kind: doubt, line: 2, words: 正文, why: 疑有误 }\n",
      },
      file: "sources/a/source.txt",
      line: 2,
    },
    {
      ok: true,
      files: {
        "sources/a/source.txt": "一、总则\n正文，又是正文。\n",
        "sources/a/repairs.yaml": "- { kind: doubt, line: 2, words: 又是正文, why: 疑有误 }\n",
      },
    },
  ],
} as const satisfies Rule;
