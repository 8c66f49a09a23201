// @ts-nocheck
import type { Rule } from "../rule.ts";

export const unknownSchemePlace = {
  id: "hierarchy/unknown-place",
  severity: "error",
  summary:
    "a scheme puts a place where the clause does not name it, or one that has no row and column",
  remedy: "list it, or add under `also` the name that the clause uses",
  about: [
    "A scheme draws what the text says. A place belongs to an axis or a city only where the node's clause names it, by its `name` or one of the names under `also`; and it is drawn where `places` gives it a row and a column.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "sources/a/source.txt": "一、总则\n（一）长沙科学城\n长沙的正文。\n",
        "hierarchies.yaml":
          "- id: h\n  title: { zh-Hans: 甲 }\n  document: a\n  root: s1\n  scheme:\n    places: [{ name: 湘潭, row: 1, column: 1 }]\n    cities: [{ node: s1-1, places: [湘潭] }]\n",
      },
      file: "hierarchies.yaml",
      line: 7,
    },
    {
      ok: false,
      files: {
        "sources/a/source.txt": "一、总则\n（一）长沙科学城\n长沙的正文。\n",
        "hierarchies.yaml":
          "- id: h\n  title: { zh-Hans: 甲 }\n  document: a\n  root: s1\n  scheme:\n    places: [{ name: 湘潭, row: 1, column: 1 }]\n    cities: [{ node: s1-1, places: [长沙] }]\n",
      },
      file: "hierarchies.yaml",
      line: 7,
    },
    {
      ok: true,
      files: {
        "sources/a/source.txt": "一、总则\n（一）长沙科学城\n长沙的正文。\n",
        "hierarchies.yaml":
          "- id: h\n  title: { zh-Hans: 甲 }\n  document: a\n  root: s1\n  scheme:\n    places: [{ name: 长沙市, also: [长沙], row: 1, column: 1 }]\n    cities: [{ node: s1-1, places: [长沙市] }]\n",
      },
    },
  ],
} as const satisfies Rule;
