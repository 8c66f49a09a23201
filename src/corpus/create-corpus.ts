/** Makes the corpus of a collection: clauses by address, layers and derived facts, each computed once. */
import type { Annotator, AnnotatorTools, AnyAnnotator } from "../annotate/annotator.ts";
import type { Corpus, CorpusClause, Layer, LayerKey } from "../model/corpus.ts";
import { failure } from "../model/failure.ts";
import { addressOf, standsIn } from "../model/target.ts";
import type { Annotation, ClauseAddress, Collection } from "../model/types.ts";
import { walkClauses } from "../model/walk.ts";

/** Annotations by the name of their annotator, as plain data. */
export type WrittenLayers = Readonly<Record<string, readonly Annotation<unknown, ClauseAddress>[]>>;

/** The sources of the layers of a corpus. */
export interface LayerSources {
  /** Tools for running annotators. */
  readonly tools: AnnotatorTools;
  /** Layers that are computed already. */
  readonly layers?: WrittenLayers;
}

/** Makes a corpus; `Corpus` states the errors of its methods. */
export function createCorpus(collection: Collection, { tools, layers = {} }: LayerSources): Corpus {
  const byDocument = new Map(
    collection.documents.map((document) => [
      document.id,
      Array.from(
        walkClauses(document.clauses),
        (placed): CorpusClause => ({
          ...placed,
          document,
          address: { document: document.id, clause: placed.clause.id },
        }),
      ),
    ]),
  );
  const documents = new Map(collection.documents.map((document) => [document.id, document]));
  const all = [...byDocument.values()].flat();
  const byAddress = new Map(all.map((clause) => [addressOf(clause.address), clause]));
  const made = new Map<unknown, unknown>();
  const running: AnyAnnotator[] = [];

  /**
   * Caches the result by the function or the layer name that identifies it; the type of the key determines the type of
   * the result.
   */
  function once<Result>(key: unknown, make: () => Result): Result {
    if (!made.has(key)) made.set(key, make());
    return made.get(key) as Result;
  }

  function annotationsOf<Value, At extends ClauseAddress>(
    key: LayerKey<Value, At>,
  ): readonly Annotation<Value, At>[] {
    // The annotations under a name come from the annotator of that name, which determines their type.
    const known = layers[key.name] as readonly Annotation<Value, At>[] | undefined;
    if (known !== undefined) return known;
    const annotator = key as Annotator<Value, At>;
    if (running.some(({ name }) => name === key.name)) {
      const circle = [...running.map(({ name }) => name), key.name].join(" → ");
      throw new Error(`Annotators ask for each other in a circle: ${circle}`);
    }
    running.push(annotator);
    try {
      const found = [...annotator.run(corpus, tools)];
      checkTargets(found, corpus);
      return found;
    } catch (error) {
      // In a chain of annotators only the one that failed is named.
      throw error instanceof AnnotatorError ? error : new AnnotatorError(key.name, error);
    } finally {
      running.pop();
    }
  }

  const corpus: Corpus = {
    ...collection,
    size: all.length,
    document: (id) => documents.get(id),
    at: (address) => byAddress.get(addressOf(address)),
    clauses: (document) => (document === undefined ? all : (byDocument.get(document) ?? [])),
    layer(key) {
      const asking = running.at(-1);
      if (asking !== undefined && !asking.requires.includes(key.name)) {
        throw new Error(
          `The annotator “${asking.name}” asks for “${key.name}”, which its \`requires\` does not name`,
        );
      }
      return once(key.name, () => layerOf(annotationsOf(key)));
    },
    derive: (make) => once(make, () => make(corpus)),
  };
  return corpus;
}

function layerOf<Value, At extends ClauseAddress>(
  all: readonly Annotation<Value, At>[],
): Layer<Value, At> {
  const byClause = Map.groupBy(all, ({ target }) => addressOf(target));
  return { all, in: (address) => byClause.get(addressOf(address)) ?? [] };
}

/** @throws RangeError if the target of an annotation is not in the texts */
function checkTargets(
  annotations: readonly Annotation<unknown, ClauseAddress>[],
  corpus: Corpus,
): void {
  let last: CorpusClause | undefined;
  for (const { target } of annotations) {
    // Most annotators yield the annotations of a clause together.
    if (last?.address.clause !== target.clause || last.address.document !== target.document) {
      last = corpus.at(target);
    }
    if (last === undefined || !standsIn(last.clause, target)) {
      throw new RangeError(`an annotation stands nowhere: ${JSON.stringify(target)}`);
    }
  }
}

/** The failure of an annotator. */
class AnnotatorError extends Error {
  constructor(name: string, cause: unknown) {
    super(failure(`The annotator “${name}”`, cause).message, { cause });
  }
}
