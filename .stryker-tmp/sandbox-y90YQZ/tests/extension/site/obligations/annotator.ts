/** The words by which a text obliges or forbids. */
// @ts-nocheck

import { annotateSimplified, defineAnnotator } from "tiaowen";

export interface Obligation {
  readonly kind: "duty" | "ban";
}

const WORDS = /应当|必须|不得/gu;

export const obligations = defineAnnotator<Obligation>({
  name: "obligations",
  requires: [],
  run: (corpus) =>
    annotateSimplified(corpus, (text) =>
      Array.from(text.matchAll(WORDS), ({ 0: word, index }) => ({
        start: index,
        end: index + word.length,
        value: { kind: word === "不得" ? "ban" : "duty" },
      })),
    ),
});
