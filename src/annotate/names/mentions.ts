/** Mentions of names in the texts, and their index by name. */
import type { Corpus } from "../../model/corpus.ts";
import { addressOf, partsOf } from "../../model/target.ts";
import type { Annotation, ClauseAddress } from "../../model/types.ts";
import { type Annotator, annotateSimplified } from "../annotator.ts";
import { createGazetteer, createNameFinder } from "./gazetteer.ts";

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

/** The names that stand in the heading and the paragraphs of each clause, be it by themselves or inside of longer names. */
export const NAMES_WITHIN: Annotator<Mention, ClauseAddress> = {
  name: "names-within",
  requires: [],
  *run(corpus, { folding }) {
    const find = createNameFinder(corpus.names, folding);
    for (const { address, clause } of corpus.clauses()) {
      const texts = Array.from(partsOf(clause.forms["zh-Hans"]), ([, text]) => text);
      for (const name of new Set(texts.flatMap((text) => [...find(text)]))) {
        yield { target: address, value: { name } };
      }
    }
  },
};

/** The number of clauses in which each name stands, as a search for its forms finds them; `corpus.derive` caches it. */
export function clausesWithNames(corpus: Corpus): ReadonlyMap<string, number> {
  const byName = Map.groupBy(corpus.layer(NAMES_WITHIN).all, ({ value }) => value.name);
  return new Map(Array.from(byName, ([name, { length }]) => [name, length]));
}

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
