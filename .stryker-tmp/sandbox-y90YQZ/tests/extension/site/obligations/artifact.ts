/** obligations/: for each document, the obligations of each clause. */
// @ts-nocheck

import { type Artifact, type ClauseAddress, type Corpus, wordsAt } from "tiaowen";
import { obligations } from "./annotator.ts";

/** The content of a file: by clause id, the words in Simplified characters and their kinds. */
export type ObligationFile = Readonly<Record<string, readonly { word: string; kind: string }[]>>;

export const obligationFiles: Artifact = {
  name: "obligations",
  documentation: {
    name: "obligations/",
    about: { "zh-Hans": "义务用语", "zh-Hant": "義務用語", en: "The words that oblige" },
    fields: [
      { name: "word", meaning: { "zh-Hans": "用语", "zh-Hant": "用語", en: "the word" } },
      { name: "kind", meaning: { "zh-Hans": "种类", "zh-Hant": "種類", en: "duty or ban" } },
    ],
  },
  *files({ corpus }) {
    for (const { id } of corpus.documents) {
      const clauses: ObligationFile = Object.fromEntries(
        corpus
          .clauses(id)
          .map(({ address }) => [address.clause, obligationsOf(corpus, address)] as const)
          .filter(([, found]) => found.length > 0),
      );
      yield { path: `data/obligations/${id}.json`, content: JSON.stringify(clauses) };
    }
  },
};

function obligationsOf(corpus: Corpus, address: ClauseAddress) {
  const clause = corpus.at(address)?.clause;
  if (clause === undefined) return [];
  return corpus
    .layer(obligations)
    .in(address)
    .map(({ target, value }) => ({ word: wordsAt(clause, target)["zh-Hans"], kind: value.kind }));
}
