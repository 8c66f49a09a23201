// @ts-nocheck
import type { Rule } from "../rule.ts";

export const duplicateNode = {
  id: "hierarchy/duplicate-node",
  severity: "error",
  summary: "a node that stands twice",
  remedy: "take one out",
  about: [
    "A node has one place in a hierarchy, and one page. A clause brings along all tasks below it, so that a clause and its subclause are not both listed.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "hierarchies.yaml":
          "- { id: h, title: { zh-Hans: 甲 }, document: a, nodes: [{ clause: s1 }, { clause: s1 }] }\n",
      },
      file: "hierarchies.yaml",
      line: 1,
    },
    {
      ok: true,
      files: {
        "hierarchies.yaml":
          "- { id: h, title: { zh-Hans: 甲 }, document: a, nodes: [{ clause: s1 }] }\n",
      },
    },
  ],
} as const satisfies Rule;
