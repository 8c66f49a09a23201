/** Mentions of names in the texts, and their index by name. */
// @ts-nocheck

import type { Corpus } from "../../model/corpus.ts";
import { addressOf } from "../../model/target.ts";
import type { Annotation } from "../../model/types.ts";
import { type Annotator, annotateSimplified } from "../annotator.ts";
import { createGazetteer } from "./gazetteer.ts";

/** A name that a text mentions. */
export interface Mention {
  /** Id of the name. */
  readonly name: string;
}

/** The mentions in headings and paragraphs. */
export const MENTIONS: Annotator<Mention> = {
  name: "names",
  requires: [],
  run(corpus, { folding }) {
    const find = createGazetteer(corpus.names, folding);
    return annotateSimplified(corpus, (text) =>
      find(text).map(({ name, ...range }) => ({ ...range, value: { name } })),
    );
  },
};

/** The mentions of a corpus by name. */
export interface NameIndex {
  /** In the order of the collection and its texts. */
  of(name: string): readonly Annotation<Mention>[];
  /** Number of clauses that mention a name. */
  countClauses(name: string): number;
}

/** Makes the index; `corpus.derive(nameIndex)` caches it. */
export function nameIndex(corpus: Corpus): NameIndex {
  const byName = Map.groupBy(corpus.layer(MENTIONS).all, ({ value }) => value.name);
  const counts = new Map(
    Array.from(byName, ([name, mentions]) => [name, clausesOf(mentions).length]),
  );
  return {
    of: (name) => byName.get(name) ?? [],
    countClauses: (name) => counts.get(name) ?? 0,
  };
}

/** The clauses of annotations as `document#clause`, each once, in order. */
export function clausesOf(annotations: readonly Annotation<unknown>[]): string[] {
  return [...new Set(annotations.map(({ target }) => addressOf(target)))];
}
