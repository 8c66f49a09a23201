/** A text of a clause cut where references, dates, amounts, names and repairs stand in it. */
// @ts-nocheck

import { AMOUNTS, type Amount } from "../../annotate/amounts/amounts.ts";
import { DATES, type StatedDate } from "../../annotate/dates/timeline.ts";
import { MENTIONS, type Mention } from "../../annotate/names/mentions.ts";
import { REFERENCES, type Reference } from "../../annotate/references/cross-references.ts";
import { REPAIRS } from "../../annotate/repairs.ts";
import type { Corpus, CorpusClause } from "../../model/corpus.ts";
import { offsetMapper, partText } from "../../model/target.ts";
import type { Annotation, Part, Repair, Script, Span } from "../../model/types.ts";

/** What stands in a range of a text. */
export type TextMark =
  | { readonly kind: "reference"; readonly value: Reference }
  | { readonly kind: "date"; readonly value: StatedDate }
  | { readonly kind: "amount"; readonly value: Amount }
  | { readonly kind: "name"; readonly value: Mention }
  | { readonly kind: "repair"; readonly value: Repair };

/** A piece of the text; the piece of a gap is empty. */
export interface TextPiece {
  readonly text: string;
  readonly mark: TextMark | null;
}

type PlacedMark = Span & { readonly mark: TextMark };

/** The marks of a clause's texts, whichever annotator found them. */
function marksOf(
  corpus: Corpus,
  { address }: CorpusClause,
): (PlacedMark & { readonly part: Part })[] {
  const placed = <Value>(
    annotations: readonly Annotation<Value>[],
    markOf: (value: Value) => TextMark,
  ) =>
    annotations.map(({ target: { part, start, end }, value }) => ({
      ...{ part, start, end },
      mark: markOf(value),
    }));
  return [
    ...placed(corpus.layer(REPAIRS).in(address), (value) => ({ kind: "repair", value })),
    ...placed(corpus.layer(REFERENCES).in(address), (value) => ({ kind: "reference", value })),
    ...placed(corpus.layer(AMOUNTS).in(address), (value) => ({ kind: "amount", value })),
    ...placed(corpus.layer(DATES).in(address), (value) => ({ kind: "date", value })),
    ...placed(corpus.layer(MENTIONS).in(address), (value) => ({ kind: "name", value })),
  ];
}

/** The marks that do not overlap: repairs first, then in the order of the text, of those that begin together the longest. */
function apart(marks: readonly PlacedMark[]): PlacedMark[] {
  const sorted = marks.toSorted(
    (one, other) =>
      Number(other.mark.kind === "repair") - Number(one.mark.kind === "repair") ||
      one.start - other.start ||
      other.end - one.end,
  );
  const kept: PlacedMark[] = [];
  for (const mark of sorted) {
    const isFree = kept.every(({ start, end }) =>
      start === end || mark.start === mark.end
        ? mark.start >= end || mark.end <= start
        : mark.end <= start || mark.start >= end,
    );
    if (isFree) kept.push(mark);
  }
  return kept.toSorted((one, other) => one.start - other.start || one.end - other.end);
}

/** Makes the function that cuts the texts of a clause in a script. The pieces of a text are the whole text. */
export function pieceCutter(
  corpus: Corpus,
  placed: CorpusClause,
  script: Script,
): (part: Part, range?: Span) => TextPiece[] {
  const { clause } = placed;
  const byPart = Map.groupBy(marksOf(corpus, placed), ({ part }) => part);
  return (part, range) => {
    const text = partText(clause.forms[script], part);
    const { start: from, end: to } = range ?? { start: 0, end: text.length };
    const offsetOf = offsetMapper(partText(clause.source, part), text);
    const pieces: TextPiece[] = [];
    let at = from;
    for (const { start, end, mark } of apart(byPart.get(part) ?? [])) {
      const [own, last] = [offsetOf(start), offsetOf(end)];
      if (own < at || last > to) continue;
      if (own > at) pieces.push({ text: text.slice(at, own), mark: null });
      pieces.push({ text: text.slice(own, last), mark });
      at = last;
    }
    if (at < to) pieces.push({ text: text.slice(at, to), mark: null });
    return pieces;
  };
}
