// @ts-nocheck
import type { Rule } from "../rule.ts";

export const boxWithoutNumber = {
  id: "numbering/box-without-number",
  severity: "warning",
  summary: "a box (专栏) whose number is lost",
  remedy: "`correct` it",
  about: [
    "Boxes are numbered through a document and cited by their number (见专栏4). A box without one is taken for the next after the box before it.",
    "A digit between 专栏 and its title is easily lost where the title is printed as a picture. A `correct` puts it back.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "sources/a/source.txt": "一、总则\n正文。\n专栏重点项目\n1. 甲项目：一句话。\n",
      },
      file: "sources/a/source.txt",
      line: 3,
    },
    {
      ok: true,
      files: {
        "sources/a/source.txt": "一、总则\n正文。\n专栏重点项目\n1. 甲项目：一句话。\n",
        "sources/a/repairs.yaml":
          "- { kind: correct, line: 3, words: 专栏重点项目, to: 专栏1 重点项目, why: 数字缺失 }\n",
      },
    },
  ],
} as const satisfies Rule;
