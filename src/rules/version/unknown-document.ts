import type { Rule } from "../rule.ts";

const LAW = "id: a\ntitle: 一个文件\ndate: 2023-07-30\n";

export const unknownVersionDocument = {
  id: "version/unknown-document",
  severity: "error",
  summary: "an amending, repealing or replaced text that does not exist",
  remedy: "correct the id, or write the Chinese title of a text that is not in the collection",
  about: [
    "`amendedBy`, `repealedBy` and `replaces` name other texts: documents of the collection by their ids, others by their Chinese titles. Readers are led from a text that is no longer in force to the one that ended it.",
  ],
  examples: [
    {
      ok: false,
      files: { "sources/a/source.yaml": `${LAW}repealedBy: b\n` },
      file: "sources/a/source.yaml",
      line: 4,
    },
    {
      ok: true,
      files: { "sources/a/source.yaml": `${LAW}repealedBy: 另一个文件\n` },
    },
  ],
} as const satisfies Rule;
