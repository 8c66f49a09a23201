// @ts-nocheck
import type { Rule } from "../rule.ts";

export const rootOrNodes = {
  id: "hierarchy/root-or-nodes",
  severity: "error",
  summary: "a hierarchy with neither or both of `root` and `nodes`",
  remedy: "keep one",
  about: [
    "`root` makes a hierarchy of everything under one clause. `nodes` lists clauses and quotations that stand apart. With both it would be open which of them counts.",
  ],
  examples: [
    {
      ok: false,
      files: { "hierarchies.yaml": "- { id: h, title: { zh-Hans: 甲 }, document: a }\n" },
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
