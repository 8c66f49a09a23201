/** The interface of a corpus: documents, clauses by address, and layers of annotations. */
// @ts-nocheck

import type { Annotation, ClauseAddress, Collection, PolicyDocument, Target } from "./types.ts";
import type { PlacedClause } from "./walk.ts";

/** A clause of the corpus with its document. */
export interface CorpusClause extends PlacedClause {
  readonly document: PolicyDocument;
  readonly address: ClauseAddress;
}

/** All annotations of one kind. */
export interface Layer<Value, At extends ClauseAddress = Target> {
  /**
   * Annotations in the order of the collection. Within a text they are in reading order unless the annotator states
   * otherwise.
   */
  readonly all: readonly Annotation<Value, At>[];
  /** The annotations of one clause and of its texts, in the same order. */
  in(address: ClauseAddress): readonly Annotation<Value, At>[];
}

/**
 * The part of an annotator that a layer is requested by: `name` identifies the layer, the type of `run` gives the type
 * of its values.
 */
export interface LayerKey<Value, At extends ClauseAddress = Target> {
  readonly name: string;
  run(corpus: Corpus, tools: never): Iterable<Annotation<Value, At>>;
}

/** The documents of a collection, with the annotations of their clauses. */
export interface Corpus extends Collection {
  /** Number of clauses. */
  readonly size: number;
  document(id: string): PolicyDocument | undefined;
  /** The clause at an address; undefined if there is none. */
  at(address: ClauseAddress): CorpusClause | undefined;
  /** The clauses of a document, or of all documents if none is given, in reading order. */
  clauses(document?: string): readonly CorpusClause[];
  /**
   * The annotations of an annotator, computed once.
   * @throws Error if annotators request each other in a circle, or if one requests a layer that its `requires` does not
   * name
   */
  layer<Value, At extends ClauseAddress>(key: LayerKey<Value, At>): Layer<Value, At>;
  /** The result of a function of the corpus, computed once for each function. */
  derive<Result>(make: (corpus: Corpus) => Result): Result;
}
