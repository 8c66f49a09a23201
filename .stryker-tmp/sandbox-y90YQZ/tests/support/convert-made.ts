/** Hand-made clauses in Traditional characters, with their Simplified form. */
// @ts-nocheck


import type { Clause, ClauseText } from "../../src/model/types.ts";
import { annotatorTools } from "../../src/node/adapters/annotator-tools.ts";

const { convert } = annotatorTools({ "zh-Hans": [], "zh-Hant": [] });

/** The clause as if its text had been read in Traditional characters. */
export function convertMade(clause: Clause): Clause {
  const hans = (text: string) => convert(text, "zh-Hant", "zh-Hans");
  const { label, heading, paragraphs } = clause.source;
  const simplified: ClauseText = {
    label: hans(label),
    heading: hans(heading),
    paragraphs: paragraphs.map(hans),
  };
  return { ...clause, forms: { "zh-Hant": clause.source, "zh-Hans": simplified } };
}
