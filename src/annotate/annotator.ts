/** The interface of annotators and their tools. */
import type { Corpus, LayerKey } from "../model/corpus.ts";
import { partsOf, partText, rangeInForm } from "../model/target.ts";
import type { Annotation, ClauseAddress, Part, Script, Span, Target } from "../model/types.ts";
import type { Folding } from "../text/fold/fold.ts";
import type { Convert, Cut, Direction } from "../text/script/convert.ts";

/** The tools of annotators; the build injects them. */
export interface AnnotatorTools {
  readonly folding: Folding;
  /** Segments a Simplified text into words. */
  readonly cut: Cut;
  /** Segments a Simplified text into words, also those that no dictionary has. */
  readonly cutAll: Cut;
  readonly convert: Convert;
  /** The conversions by target script, with their dictionaries. */
  readonly directions: Readonly<Record<Script, Direction>>;
}

/** Computes one kind of annotation for the whole corpus. */
export interface Annotator<Value, At extends ClauseAddress = Target> extends LayerKey<Value, At> {
  /** Name of the layer; unique among all annotators. */
  readonly name: string;
  /** Names of the annotators whose layers `run` requests. */
  readonly requires: readonly string[];
  run(corpus: Corpus, tools: AnnotatorTools): Iterable<Annotation<Value, At>>;
}

/** An annotator with any type of values. */
export type AnyAnnotator = Annotator<unknown, ClauseAddress>;

/**
 * Annotates the heading and paragraphs of every clause by findings in their Simplified form.
 * @param find yields ranges of the Simplified text with their values
 */
export function* annotateSimplified<Value>(
  corpus: Corpus,
  find: (text: string, place: ClauseAddress & { readonly part: Part }) => Iterable<Found<Value>>,
): Generator<Annotation<Value>> {
  for (const { address, clause } of corpus.clauses()) {
    for (const [part, text] of partsOf(clause.forms["zh-Hans"])) {
      const source = partText(clause.source, part);
      for (const { value, ...range } of find(text, { ...address, part })) {
        yield { target: { ...address, part, ...rangeInForm(text, source, range) }, value };
      }
    }
  }
}

/** A range of a text with a value. */
export interface Found<Value> extends Span {
  readonly value: Value;
}
