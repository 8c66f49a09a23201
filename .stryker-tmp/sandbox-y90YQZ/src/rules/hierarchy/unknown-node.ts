// @ts-nocheck
import type { Rule } from "../rule.ts";

export const unknownNode = {
  id: "hierarchy/unknown-node",
  severity: "error",
  summary: "a scheme draws a node that the hierarchy does not have",
  remedy: "look the id up in data/hierarchies.json",
  about: [
    "Cities, axes and circles of a scheme are nodes of its own hierarchy. A node that is a whole clause has the clause's id, a quotation the clause's id with `-q1`, `-q2`….",
  ],
  examples: [
    {
      ok: false,
      files: {
        "sources/a/source.txt": "一、总则\n（一）长沙科学城\n长沙的正文。\n",
        "hierarchies.yaml":
          "- id: h\n  title: { zh-Hans: 甲 }\n  document: a\n  root: s1\n  scheme:\n    places: [{ name: 长沙, row: 1, column: 1 }]\n    cities: [{ node: s9, places: [长沙] }]\n",
      },
      file: "hierarchies.yaml",
      line: 7,
    },
    {
      ok: true,
      files: {
        "sources/a/source.txt": "一、总则\n（一）长沙科学城\n长沙的正文。\n",
        "hierarchies.yaml":
          "- id: h\n  title: { zh-Hans: 甲 }\n  document: a\n  root: s1\n  scheme:\n    places: [{ name: 长沙, row: 1, column: 1 }]\n    cities: [{ node: s1-1, places: [长沙] }]\n",
      },
    },
  ],
} as const satisfies Rule;
