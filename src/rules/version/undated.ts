import type { Rule } from "../rule.ts";

export const undated = {
  id: "version/undated",
  severity: "warning",
  summary: "a version without a date",
  remedy: "state `date` or `inForceFrom`",
  about: [
    "The versions of a work are ordered by their first days in force, or else by their dates. One without any stands before all others, and nothing tells when it was in force.",
  ],
  examples: [
    {
      ok: false,
      files: { "sources/a/source.yaml": "id: a\ntitle: 一个文件\nversionOf: w\n" },
      file: "sources/a/source.yaml",
      line: 3,
    },
    {
      ok: true,
      files: { "sources/a/source.yaml": "id: a\ntitle: 一个文件\nversionOf: w\ndate: 2023\n" },
    },
  ],
} as const satisfies Rule;
