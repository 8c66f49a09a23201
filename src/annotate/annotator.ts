/** What annotators are, and the tools that they are given. */
import type { Corpus, LayerKey } from "../model/corpus.ts";
import { partsOf, partText, rangeInForm } from "../model/target.ts";
import type { Annotation, ClauseAddress, Part, Script, Span, Target } from "../model/types.ts";
import type { Folding } from "../text/fold/fold.ts";
import type { Convert, Cut, Direction } from "../text/script/convert.ts";

/** What annotators work with; the build injects it. */
export interface AnnotatorTools {
  readonly folding: Folding;
  /** Cuts a Simplified text into words. */
  readonly cut: Cut;
  readonly convert: Convert;
  /** What decides each character of a conversion to a script. */
  readonly directions: Readonly<Record<Script, Direction>>;
}

/** Works one kind of annotation out, for the whole corpus at once. */
export interface Annotator<Value, At extends ClauseAddress = Target> extends LayerKey<Value, At> {
  /** Names the layer; unique among all annotators. */
  readonly name: string;
  /** Names of the annotators whose layers `run` asks for. */
  readonly requires: readonly string[];
  run(corpus: Corpus, tools: AnnotatorTools): Iterable<Annotation<Value, At>>;
}

/** An annotator whose layer the type does not name. */
export type AnyAnnotator = Annotator<unknown, ClauseAddress>;

/**
 * Annotates heading and paragraphs of every clause by what is found in their Simplified form.
 * @param find gives ranges of the Simplified text with their values
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

/** A range of a text and what is known of it. */
export interface Found<Value> extends Span {
  readonly value: Value;
}
