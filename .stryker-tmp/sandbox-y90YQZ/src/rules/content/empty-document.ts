// @ts-nocheck
import type { Rule } from "../rule.ts";

export const emptyDocument = {
  id: "content/empty-document",
  severity: "error",
  summary: "a document has nothing but its title and contents list",
  remedy: "correct `lines`",
  about: [
    "The title, the issuer and the contents list are not part of a document's clauses. A document without any other line would be an empty page.",
    "Where a file holds several documents, the `lines` of this one may end too early. Where the file itself is that short, the text was not copied whole.",
  ],
  examples: [
    {
      ok: false,
      files: { "sources/a/source.txt": "一个文件\n" },
      file: "sources/a/source.txt",
      line: 1,
    },
    { ok: true, files: { "sources/a/source.txt": "一个文件\n正文。\n" } },
  ],
} as const satisfies Rule;
