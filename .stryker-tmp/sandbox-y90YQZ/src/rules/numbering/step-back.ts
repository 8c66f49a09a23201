// @ts-nocheck
import type { Rule } from "../rule.ts";

export const stepBack = {
  id: "numbering/step-back",
  severity: "warning",
  summary: "numbers go back",
  remedy: "lines may be out of order: `move`",
  about: [
    "Numbers that go back mean that columns or pages were read in the wrong order, or that a heading between them was taken for text, under which they would begin anew.",
    "Lines out of order are moved by a `move`; a heading that was not seen gets the role `heading`.",
  ],
  examples: [
    {
      ok: false,
      files: { "sources/a/source.txt": "一、甲\n正文。\n三、丙\n正文。\n二、乙\n正文。\n" },
      file: "sources/a/source.txt",
      line: 5,
    },
    {
      ok: true,
      files: {
        "sources/a/source.txt": "一、甲\n正文。\n三、丙\n末段。\n二、乙\n正文。\n",
        "sources/a/repairs.yaml":
          "- { kind: move, lines: [3, 4], words: 三、丙, after: { line: 6, words: 正文 }, why: 两栏次序颠倒 }\n",
      },
    },
  ],
} as const satisfies Rule;
