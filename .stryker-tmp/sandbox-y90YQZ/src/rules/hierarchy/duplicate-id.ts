// @ts-nocheck
import type { Rule } from "../rule.ts";

export const duplicateHierarchyId = {
  id: "hierarchy/duplicate-id",
  severity: "error",
  summary: "two hierarchies have one id",
  remedy: "change one",
  about: [
    "A hierarchy's id is the address of its page (`tasks/<id>/`). The second hierarchy of an id is left out.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "hierarchies.yaml":
          "- { id: h, title: { zh-Hans: 甲 }, document: a, root: s1 }\n- { id: h, title: { zh-Hans: 乙 }, document: a, root: s1 }\n",
      },
      file: "hierarchies.yaml",
      line: 2,
    },
    {
      ok: true,
      files: {
        "hierarchies.yaml":
          "- { id: h, title: { zh-Hans: 甲 }, document: a, root: s1 }\n- { id: i, title: { zh-Hans: 乙 }, document: a, root: s1 }\n",
      },
    },
  ],
} as const satisfies Rule;
