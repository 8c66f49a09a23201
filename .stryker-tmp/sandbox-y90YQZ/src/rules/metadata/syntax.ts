// @ts-nocheck
import type { Rule } from "../rule.ts";

export const syntax = {
  id: "metadata/syntax",
  severity: "error",
  summary: "the file is not YAML",
  remedy: "mind indentation; quote values with “: ” or “#”",
  about: [
    "A file that is not YAML has no keys and values. Nothing of it is read.",
    "The place is where the reader of YAML gave up, which may be a line after the mistake. The usual ones are a bracket or a quotation mark that is not closed, a tab as indentation, and a value that holds “: ” or “ #” outside of quotation marks.",
  ],
  examples: [
    {
      ok: false,
      files: { "sources/a/source.yaml": "id: a\ntitle: 规划: 一个文件\n" },
      file: "sources/a/source.yaml",
      line: 2,
    },
    { ok: true, files: { "sources/a/source.yaml": 'id: a\ntitle: "规划: 一个文件"\n' } },
  ],
} as const satisfies Rule;
