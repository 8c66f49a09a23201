/**
 * Statements of quantity: each amount and each rank with what it counts, its date, its measure, and whether it is promised
 * or reported.
 */
import type { Corpus, CorpusClause } from "../../model/corpus.ts";
import type { Measure } from "../../model/indicators.ts";
import { CELL_SEPARATOR } from "../../model/table.ts";
import { partText, rangeIn, rangeInForm } from "../../model/target.ts";
import type { Annotation, Forms, Span } from "../../model/types.ts";
import { phraseAt, sentenceAt } from "../../text/words/phrases.ts";
import { AMOUNTS, type Amount } from "../amounts/amounts.ts";
import type { Annotator } from "../annotator.ts";
import { statedYear, statedYears } from "../dates/stated-years.ts";
import { ranksIn } from "./ranks.ts";
import { countedWords, isFall, isGoal, measureOf } from "./wording.ts";

/** An amount or a rank with what its sentence, row or table says of it. */
export interface Statement extends Pick<Amount, "value" | "to" | "unit" | "amount" | "bound"> {
  /** The words that say what is counted; null if the text before and behind the amount does not. */
  readonly what: Span | null;
  readonly measure: Measure;
  /** True for growth downwards. */
  readonly falls: boolean;
  /** The year that the sentence, the row or the heading of the table states; null if none does. */
  readonly year: number | null;
  /** True for a promise, false for a report; null where the text does not tell. */
  readonly isGoal: boolean | null;
  /** The sentence or row. */
  readonly sentence: Span;
}

/** The unit of a rank. */
const RANK_UNIT: Forms = { "zh-Hans": "位", "zh-Hant": "位" };

/** The statements in the paragraphs of every clause, table rows included. */
export const STATEMENTS: Annotator<Statement> = {
  name: "statements",
  requires: [AMOUNTS.name],
  *run(corpus) {
    for (const at of corpus.clauses()) {
      for (const part of at.clause.source.paragraphs.keys())
        yield* statementsIn(corpus, at, part + 1);
    }
  },
};

type Counted = Pick<Statement, "value" | "to" | "unit" | "amount" | "bound" | "year">;

/** The statements of a paragraph, in order. */
function* statementsIn(
  corpus: Corpus,
  at: CorpusClause,
  part: number,
): Generator<Annotation<Statement>> {
  const { address, clause, document } = at;
  const text = partText(clause.forms["zh-Hans"], part);
  const source = partText(clause.source, part);
  const isRow = text.includes(CELL_SEPARATOR);
  let last = 0;
  for (const { start, end, ...counted } of quantitiesOf(corpus, at, part, text)) {
    const range = { start, end };
    const phrase = isRow ? { start: 0, end: text.length } : phraseAt(text, start, end);
    const from = Math.max(phrase.start, last);
    const before = text.slice(from, start);
    last = end;
    const year = counted.year ?? (isRow ? rowYear(at, text.slice(0, start)) : null);
    const sentence = isRow ? { start: 0, end: text.length } : sentenceAt(text, start, end);
    const what = countedWords(text, range, from);
    yield {
      target: { ...address, part, ...rangeInForm(text, source, range) },
      value: {
        ...counted,
        year,
        what: what === null ? null : rangeInForm(text, source, what),
        measure: measureOf(before, counted.unit["zh-Hans"]),
        falls: isFall(before),
        isGoal: isGoal(text, start, year === null ? null : String(year), document.date?.value),
        sentence: rangeInForm(text, source, sentence),
      },
    };
  }
}

/** The amounts and ranks of a paragraph by their ranges in its Simplified form, in order. */
function quantitiesOf(
  corpus: Corpus,
  { address, clause }: CorpusClause,
  part: number,
  text: string,
): (Span & Counted)[] {
  const amounts = corpus
    .layer(AMOUNTS)
    .in(address)
    .filter(({ target }) => target.part === part)
    .map(({ target, value: { phrase: _, ...value } }) => ({
      ...value,
      ...rangeIn(clause, target, "zh-Hans"),
    }));
  const ranks = ranksIn(text).map(({ rank, start, end }) => ({
    ...{ start, end, value: rank, to: null, amount: rank, bound: null },
    unit: RANK_UNIT,
    year: statedYear(text, start),
  }));
  return [...amounts, ...ranks].toSorted((one, other) => one.start - other.start);
}

/**
 * The one year of a row: that of its own cells (2024年全球科技集群百强榜), else that of the nearest heading above the table
 * (近期目标分解（2026年）). Null if the nearest words with years have several.
 */
function rowYear({ clause, path }: CorpusClause, cells: string): number | null {
  const headings = [clause, ...path.toReversed()].map(({ forms }) => forms["zh-Hans"].heading);
  for (const words of [cells, ...headings]) {
    const years = new Set(statedYears(words).map(({ year }) => year));
    if (years.size > 0) return years.size === 1 ? ([...years][0] ?? null) : null;
  }
  return null;
}
