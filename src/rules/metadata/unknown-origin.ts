import type { Rule } from "../rule.ts";

export const unknownOrigin = {
  id: "metadata/unknown-origin",
  severity: "warning",
  summary: "a value is said to be from a clause that does not exist",
  remedy: "correct the id of the document or of the clause",
  about: [
    "`from` says where a value comes from. Written `document#clause`, it is a link that readers follow to the words that state the value.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "sources/a/source.yaml": "id: a\ntitle: 一个文件\ndate: { value: 2023, from: a#s9 }\n",
      },
      file: "sources/a/source.yaml",
      line: 3,
    },
    {
      ok: true,
      files: {
        "sources/a/source.yaml": "id: a\ntitle: 一个文件\ndate: { value: 2023, from: a#s1 }\n",
      },
    },
  ],
} as const satisfies Rule;
