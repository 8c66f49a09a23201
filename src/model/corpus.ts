/** The corpus as everything asks it: documents, clauses by address, and what is known of them in layers. */
import type { Annotation, ClauseAddress, Collection, PolicyDocument, Target } from "./types.ts";
import type { PlacedClause } from "./walk.ts";

/** A clause of the corpus with its document. */
export interface CorpusClause extends PlacedClause {
  readonly document: PolicyDocument;
  readonly address: ClauseAddress;
}

/** All annotations of one kind. */
export interface Layer<Value, At extends ClauseAddress = Target> {
  /** In the order of the collection and, unless the annotator says otherwise, of its texts. */
  readonly all: readonly Annotation<Value, At>[];
  /** Those in or of a clause, in the same order. */
  in(address: ClauseAddress): readonly Annotation<Value, At>[];
}

/** An annotator as far as its layer is asked for: the name says which, the type of `run` what it holds. */
export interface LayerKey<Value, At extends ClauseAddress = Target> {
  readonly name: string;
  run(corpus: Corpus, tools: never): Iterable<Annotation<Value, At>>;
}

/** The documents of a collection and all that is known of their clauses. */
export interface Corpus extends Collection {
  /** Number of clauses. */
  readonly size: number;
  document(id: string): PolicyDocument | undefined;
  /** The clause at an address; undefined where there is none. */
  at(address: ClauseAddress): CorpusClause | undefined;
  /** The clauses of a document, or of all, in reading order. */
  clauses(document?: string): readonly CorpusClause[];
  /**
   * The annotations of an annotator, worked out once.
   * @throws Error where annotators ask for each other in a circle, or for one that they do not declare
   */
  layer<Value, At extends ClauseAddress>(key: LayerKey<Value, At>): Layer<Value, At>;
  /** What a function makes of the corpus, worked out once for each function. */
  derive<Result>(make: (corpus: Corpus) => Result): Result;
}
