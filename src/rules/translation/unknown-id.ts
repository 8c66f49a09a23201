import type { Rule } from "../rule.ts";

export const unknownId = {
  id: "translation/unknown-id",
  severity: "warning",
  summary: "a translation of what does not exist",
  remedy: "correct the id",
  about: [
    "An English title under an id that no document or clause has is shown nowhere. Ids of clauses stand on the document's page and in data/clauses.ndjson.",
    "Where a text changed, the clause may have another number now.",
    "Under `names` stand issuers and authors of documents, and units with duties, in Simplified characters, each alone.",
  ],
  examples: [
    {
      ok: false,
      files: { "translations.yaml": "documents: { b: Another Document }\n" },
      file: "translations.yaml",
      line: 1,
    },
    {
      ok: false,
      files: { "translations.yaml": "clauses:\n  a:\n    s1: General\n    s2: Supplementary\n" },
      file: "translations.yaml",
      line: 4,
    },
    {
      ok: false,
      files: { "translations.yaml": "names: { 某报: Some Newspaper }\n" },
      file: "translations.yaml",
      line: 1,
    },
    {
      ok: true,
      files: {
        "translations.yaml": "documents: { a: A Document }\nclauses:\n  a:\n    s1: General\n",
      },
    },
    {
      ok: true,
      files: {
        "sources/a/source.txt": "一、总则\n办事。（市科技局负责）\n",
        "translations.yaml": "names: { 市科技局: Municipal Science Bureau }\n",
      },
    },
  ],
} as const satisfies Rule;
