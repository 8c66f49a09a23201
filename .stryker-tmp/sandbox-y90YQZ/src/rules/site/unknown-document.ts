// @ts-nocheck
import type { Rule } from "../rule.ts";

export const unknownFeatured = {
  id: "site/unknown-document",
  severity: "warning",
  summary: "the front page names a document that does not exist",
  remedy: "correct `featured`",
  about: [
    "`featured` in site.yaml lists the documents of the front page by the `id` of their source.yaml, in order. An id that no document has is passed over.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "site.yaml": "name: { zh-Hans: 库 }\ndescription: { zh-Hans: 述 }\nfeatured: [a, b]\n",
      },
      file: "site.yaml",
      line: 3,
    },
    {
      ok: true,
      files: {
        "site.yaml": "name: { zh-Hans: 库 }\ndescription: { zh-Hans: 述 }\nfeatured: [a]\n",
      },
    },
  ],
} as const satisfies Rule;
