// @ts-nocheck
import type { Rule } from "../rule.ts";

export const invalidValue = {
  id: "metadata/invalid-value",
  severity: "error",
  summary: "a value of the wrong shape",
  remedy: "see the tables above",
  about: [
    "A value of another shape than the one expected could only be guessed at. The message says what is expected.",
    "A date is as exact as it is known (`2023`, `2023-07`, `2023-07-30`), an id has lower-case letters, digits and single hyphens, 60 characters at most, and is no name that Windows keeps for itself (`con`, `nul`); a list is a list even where it has one entry.",
  ],
  examples: [
    {
      ok: false,
      files: { "sources/a/source.yaml": "id: a\ntitle: 一个文件\ndate: 2023年7月\n" },
      file: "sources/a/source.yaml",
      line: 3,
    },
    { ok: true, files: { "sources/a/source.yaml": "id: a\ntitle: 一个文件\ndate: 2023-07\n" } },
  ],
} as const satisfies Rule;
