import type { Rule } from "../rule.ts";

export const otherWork = {
  id: "version/other-work",
  severity: "error",
  summary: "a work with the id of a document that is a version of another work",
  remedy: "name the same work, or give the work an id of its own",
  about: [
    "`versionOf` names a work. All versions of a work name the same one. Its id may be that of one of its versions, but not that of a version of another work: its address would lead to a text that it does not have.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "sources/a/source.yaml": "id: a\ntitle: 一个文件\ndate: 2023-07-30\nversionOf: b\n",
        "sources/b/source.txt": "一、总则\n正文。\n",
        "sources/b/source.yaml": "id: b\ntitle: 一个文件\ndate: 2024-07-30\nversionOf: c\n",
      },
      file: "sources/a/source.yaml",
      line: 4,
    },
    {
      ok: true,
      files: {
        "sources/a/source.yaml": "id: a\ntitle: 一个文件\ndate: 2023-07-30\nversionOf: c\n",
        "sources/b/source.txt": "一、总则\n正文。\n",
        "sources/b/source.yaml": "id: b\ntitle: 一个文件\ndate: 2024-07-30\nversionOf: c\n",
      },
    },
  ],
} as const satisfies Rule;
