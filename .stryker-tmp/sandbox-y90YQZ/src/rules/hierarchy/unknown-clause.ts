// @ts-nocheck
import type { Rule } from "../rule.ts";

export const unknownHierarchyClause = {
  id: "hierarchy/unknown-clause",
  severity: "error",
  summary: "a clause that the document does not have",
  remedy: "look the id up",
  about: [
    "Ids of clauses come from their numbers: 三（一）2 is `s3-1-2`. They stand on the document's page and in data/clauses.ndjson.",
    "An id that was right before means that the text or its roles changed: a heading that is a paragraph now has no clause.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "hierarchies.yaml": "- { id: h, title: { zh-Hans: 甲 }, document: a, root: s9 }\n",
      },
      file: "hierarchies.yaml",
      line: 1,
    },
    {
      ok: true,
      files: {
        "hierarchies.yaml": "- { id: h, title: { zh-Hans: 甲 }, document: a, root: s1 }\n",
      },
    },
  ],
} as const satisfies Rule;
