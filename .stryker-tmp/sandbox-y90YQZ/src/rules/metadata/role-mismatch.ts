// @ts-nocheck
import type { Rule } from "../rule.ts";

export const roleMismatch = {
  id: "metadata/role-mismatch",
  severity: "error",
  summary: "a role for a line that reads otherwise",
  remedy: "correct `line` or `words`",
  about: [
    "A role names some words of its line, so that it cannot silently go over to another line when the text changes. The message says what the line reads.",
    "The line counts from the beginning of the file, not of the document. The words are as the source prints them, in its own script.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "sources/a/source.yaml":
          "id: a\ntitle: 一个文件\nroles:\n  - { line: 2, words: 别的话, role: heading }\n",
      },
      file: "sources/a/source.txt",
      line: 2,
    },
    {
      ok: true,
      files: {
        "sources/a/source.yaml":
          "id: a\ntitle: 一个文件\nroles:\n  - { line: 2, words: 正文, role: paragraph }\n",
      },
    },
  ],
} as const satisfies Rule;
