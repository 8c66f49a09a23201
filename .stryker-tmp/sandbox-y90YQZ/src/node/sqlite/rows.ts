/** The rows of the SQLite file, table by table. */
// @ts-nocheck

import { AMOUNTS } from "../../annotate/amounts/amounts.ts";
import { timeline } from "../../annotate/dates/timeline.ts";
import { MENTIONS } from "../../annotate/names/mentions.ts";
import { REFERENCES } from "../../annotate/references/cross-references.ts";
import { simplifiedRange } from "../../export/artifacts/annotations/simplified-range.ts";
import { clauseUrl } from "../../export/clause-address.ts";
import type { Corpus } from "../../model/corpus.ts";
import { paragraphNumber } from "../../model/target.ts";
import type { Target } from "../../model/types.ts";
import { walkNodes } from "../../model/walk.ts";
import type { Folding } from "../../text/fold/fold.ts";
import { QUERIES } from "./queries.ts";

/** A value of a cell. */
export type Cell = string | number | null;
type Rows = Iterable<readonly Cell[]>;

/** The rows of each table; a row has a value for each column. */
export function tableRows(corpus: Corpus, folding: Folding, root: string): Record<string, Rows> {
  /** Document, clause, paragraph, start and end, as several tables have them. */
  const placed = (target: Target): { readonly place: Cell[]; readonly text: string } => {
    const { start, end, text } = simplifiedRange(corpus, target);
    const { document, clause, part } = target;
    return { place: [document, clause, paragraphNumber(part), start, end], text };
  };
  return {
    documents: corpus.documents.map((document) => {
      const { id, titles, issuer, number, date, genre, script, standard, source } = document;
      return [
        ...[id, titles["zh-Hans"], titles["zh-Hant"], titles.en],
        ...[issuer?.value[script] ?? null, number?.value[script] ?? null, date?.value ?? null],
        ...[genre, standard, source.file, source.sha256, `${root}zh-hans/docs/${id}/`],
      ];
    }),
    clauses: corpus
      .clauses()
      .map(({ address, clause, path, order }) => [
        ...[address.document, clause.id, path.at(-1)?.id ?? null, order, path.length, clause.kind],
        ...[clause.source.label, clauseUrl(root, address)],
      ]),
    texts: textRows(corpus, folding),
    names: corpus.names.map(({ id, kind, titles, note }) => [
      ...[id, kind, titles["zh-Hans"], titles["zh-Hant"], titles.en, note],
    ]),
    mentions: corpus
      .layer(MENTIONS)
      .all.map(({ target, value }) => [value.name, ...placed(target).place]),
    amounts: corpus.layer(AMOUNTS).all.map(({ target, value }) => {
      const { place, text } = placed(target);
      const { to, unit, amount, bound, year } = value;
      return [...place, text, value.value, to, unit["zh-Hans"], amount, bound, year];
    }),
    dates: corpus.derive(timeline).map(({ target, value: { date, to, mark, when } }) => {
      const { place, text } = placed(target);
      return [...place, text, date, to, mark, when];
    }),
    citations: corpus
      .layer(REFERENCES)
      .all.filter(({ value }) => !value.isLost)
      .map(({ target, value }) => {
        const { place, text } = placed(target);
        const to = value.target;
        return [...place, text, to?.document ?? null, to?.clause ?? null, to?.paragraph ?? null];
      }),
    hierarchies: corpus.hierarchies.map(({ id, document, titles }) => [
      ...[id, document, titles["zh-Hans"], titles["zh-Hant"], titles.en],
    ]),
    tasks: corpus.hierarchies.flatMap(({ id: hierarchy, document, nodes }) =>
      Array.from(walkNodes(nodes), ({ id, level, parent, clause, quote, label, titles }, place) => [
        ...[hierarchy, id, place, level, parent, document, clause, quote, label["zh-Hans"]],
        ...[titles["zh-Hans"], titles["zh-Hant"], titles.en],
      ]),
    ),
    terms: corpus.glossary.map(({ id, titles, pinyin, definition }) => [
      ...[id, titles["zh-Hans"], titles["zh-Hant"], titles.en, pinyin],
      ...[definition["zh-Hans"], definition.en],
    ]),
    queries: QUERIES.map(({ zh, en, sql }, index) => [index + 1, zh, en, sql]),
  };
}

/** A row for each heading that there is, and for each paragraph. */
function* textRows(corpus: Corpus, folding: Folding): Generator<readonly Cell[]> {
  let number = 0;
  for (const { address, document, clause } of corpus.clauses()) {
    const { "zh-Hans": hans, "zh-Hant": hant } = clause.forms;
    const english = document.translations.en?.[clause.id] ?? [];
    const texts: (readonly [number, string, string, string | null])[] = [
      ...(hans.heading === "" ? [] : [[0, hans.heading, hant.heading, clause.english] as const]),
      ...hans.paragraphs.map(
        (text, index) =>
          [index + 1, text, hant.paragraphs[index] ?? "", english[index] ?? null] as const,
      ),
    ];
    for (const [paragraph, own, other, translated] of texts) {
      const place = [++number, address.document, address.clause, paragraph];
      yield [...place, own, other, translated, folding.fold(own)];
    }
  }
}
