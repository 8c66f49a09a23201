/** What the answers need of the engine. Every call rejects if the engine does not answer, or only for a part of its clauses. */
import type { Dsl } from "./dsl.ts";
import type { CollectionFacts, Row, ShownRow } from "./row.ts";

/** A version of a collection in the engine; it never changes. */
export interface EngineCollection {
  readonly facts: CollectionFacts;
  /** Every clause that the query finds, or the first `most`, by number. */
  rows(query: Dsl, most?: number): Promise<readonly Row[]>;
  /** The number of clauses that each query finds. */
  counts(queries: readonly Dsl[]): Promise<number[]>;
  /** Clauses in a script or language, in the order of the numbers; null where there is no text. */
  shown(numbers: readonly number[], form: string): Promise<(ShownRow | null)[]>;
  /** A file of the search index, by its name in `index-format.ts`. */
  file(name: string): Promise<Uint8Array<ArrayBuffer>>;
}
