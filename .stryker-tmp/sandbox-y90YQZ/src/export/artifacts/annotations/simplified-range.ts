/** Ranges of annotations in the Simplified form of a text, as data files state them. */
// @ts-nocheck

import type { Corpus } from "../../../model/corpus.ts";
import { partText, rangeIn } from "../../../model/target.ts";
import type { Span, Target } from "../../../model/types.ts";

/** The range of a target in the Simplified form of its text, and the words in that range. */
export function simplifiedRange(corpus: Corpus, target: Target): Span & { readonly text: string } {
  const clause = corpus.at(target)?.clause;
  if (clause === undefined) return { start: target.start, end: target.end, text: "" };
  const { start, end } = rangeIn(clause, target, "zh-Hans");
  return { start, end, text: partText(clause.forms["zh-Hans"], target.part).slice(start, end) };
}
