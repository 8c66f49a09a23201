// @ts-nocheck
import type { Rule } from "../rule.ts";

export const unknownTask = {
  id: "correspondence/unknown-node",
  severity: "error",
  summary: "a link names a task that does not exist",
  remedy: "look the id up in data/hierarchies.json",
  about: [
    "A link stands between two tasks, each written `hierarchy/node`. A topmost section of a document is written `document/clause`. Where one of the two does not exist the link is left out.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "sources/a/source.txt": "一、总则\n正文。\n二、附则\n正文。\n",
        "correspondences.yaml":
          "links:\n  - { from: a/s1, to: a/s9, why: { zh-Hans: 同一件事, en: the same } }\n",
      },
      file: "correspondences.yaml",
      line: 2,
    },
    {
      ok: true,
      files: {
        "sources/a/source.txt": "一、总则\n正文。\n二、附则\n正文。\n",
        "correspondences.yaml":
          "links:\n  - { from: a/s1, to: a/s2, why: { zh-Hans: 同一件事, en: the same } }\n",
      },
    },
  ],
} as const satisfies Rule;
