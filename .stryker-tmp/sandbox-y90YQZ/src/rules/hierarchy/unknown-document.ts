// @ts-nocheck
import type { Rule } from "../rule.ts";

export const unknownHierarchyDocument = {
  id: "hierarchy/unknown-document",
  severity: "error",
  summary: "a hierarchy of a document that does not exist",
  remedy: "correct `document`",
  about: [
    "A hierarchy is a part of one document, named by the `id` of its source.yaml. A document that is left out because of another error is missing here too: that error is mended first.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "hierarchies.yaml": "- { id: h, title: { zh-Hans: 甲 }, document: b, root: s1 }\n",
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
