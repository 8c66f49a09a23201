import { GUIDE } from "../guide.ts";
import type { Rule } from "../rule.ts";

export const unknownKey = {
  id: "metadata/unknown-key",
  severity: "error",
  summary: "a key that nothing reads",
  remedy: "look for a misspelling",
  about: [
    `A misspelt key would be a value that is silently lost. Every key is one that ${GUIDE} lists.`,
    "Remarks for other editors stand in comments (`# …`).",
  ],
  examples: [
    {
      ok: false,
      files: { "sources/a/source.yaml": "id: a\ntitle: 一个文件\nisuer: 某市人民政府\n" },
      file: "sources/a/source.yaml",
      line: 3,
    },
    {
      ok: true,
      files: { "sources/a/source.yaml": "id: a\ntitle: 一个文件\nissuer: 某市人民政府\n" },
    },
  ],
} as const satisfies Rule;
