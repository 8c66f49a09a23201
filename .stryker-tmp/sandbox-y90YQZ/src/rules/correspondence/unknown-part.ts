// @ts-nocheck
import type { Rule } from "../rule.ts";

export const unknownPart = {
  id: "correspondence/unknown-part",
  severity: "error",
  summary: "the overview compares what is neither a hierarchy nor a document",
  remedy: "correct the id",
  about: [
    "The overview sets the tasks of one hierarchy (`of`) beside those of others (`with`). Each is named by the id of a hierarchy in hierarchies.yaml, those of `with` also by the id of a document.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "hierarchies.yaml": "- { id: h, title: { zh-Hans: 甲 }, document: a, root: s1 }\n",
        "correspondences.yaml": "overview: { of: h, with: [b] }\n",
      },
      file: "correspondences.yaml",
      line: 1,
    },
    {
      ok: true,
      files: {
        "hierarchies.yaml": "- { id: h, title: { zh-Hans: 甲 }, document: a, root: s1 }\n",
        "correspondences.yaml": "overview: { of: h, with: [a] }\n",
      },
    },
  ],
} as const satisfies Rule;
