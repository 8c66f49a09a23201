// @ts-nocheck
import type { Rule } from "../rule.ts";

export const unknownQuote = {
  id: "hierarchy/unknown-quote",
  severity: "error",
  summary: "words that do not stand in the clause",
  remedy: "quote the source's own words",
  about: [
    "A node may be words inside of a clause, where a text names its tasks in a sentence. The words prove the node, so they are those of the source: in its script, with its marks, repairs carried out.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "hierarchies.yaml":
          "- { id: h, title: { zh-Hans: 甲 }, document: a, nodes: [{ clause: s1, quote: 别的话 }] }\n",
      },
      file: "hierarchies.yaml",
      line: 1,
    },
    {
      ok: true,
      files: {
        "hierarchies.yaml":
          "- { id: h, title: { zh-Hans: 甲 }, document: a, nodes: [{ clause: s1, quote: 正文 }] }\n",
      },
    },
  ],
} as const satisfies Rule;
