// @ts-nocheck
import type { Rule } from "../rule.ts";

export const cycle = {
  id: "hierarchy/cycle",
  severity: "error",
  summary: "a node that stands below itself",
  remedy: "put a clause under one that it belongs to",
  about: [
    "`nodes` under a node replace the tasks that its clause brings along. A node among its own tasks would have no end.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "hierarchies.yaml":
          "- id: h\n  title: { zh-Hans: 甲 }\n  document: a\n  nodes:\n    - clause: s1\n      nodes:\n        - clause: s1\n",
      },
      file: "hierarchies.yaml",
      line: 7,
    },
    {
      ok: true,
      files: {
        "hierarchies.yaml":
          "- id: h\n  title: { zh-Hans: 甲 }\n  document: a\n  nodes:\n    - clause: s1\n      nodes:\n        - { clause: s1, quote: 正文 }\n",
      },
    },
  ],
} as const satisfies Rule;
