/** The values of placed statements: what the texts say in the quoted words, with what the editor adds. */
// @ts-nocheck

import type { Corpus, CorpusClause } from "../../model/corpus.ts";
import type { EditorWords, Indicator, Measure, PlacedStatement } from "../../model/indicators.ts";
import type { Annotation, Target } from "../../model/types.ts";
import { STATEMENTS, type Statement } from "./statements.ts";

/** The date of a value and its origin: its sentence or table, the editor's reading, or the date of the document. */
interface ValueDate {
  /** ISO 8601: a year, a month or a day. */
  readonly value: string;
  readonly from: "text" | "editor" | "document";
  /** The editor's reason; null for other origins. */
  readonly why: EditorWords | null;
}

/** A value of an indicator, as one place of one document states it. */
export interface StatedValue {
  readonly indicator: Indicator;
  readonly placed: PlacedStatement;
  readonly statement: Annotation<Statement>;
  readonly at: CorpusClause;
  readonly measure: Measure;
  /** The number with its 万 and 亿 multiplied out; the lower end of a range. Null for “several hundred”. */
  readonly amount: number | null;
  /** The upper end of a range, multiplied out; null if it is not a range. */
  readonly to: number | null;
  /** Null for a promise without a date. */
  readonly date: ValueDate | null;
}

/** The statements within a range of a text. */
export function statementsWithin(corpus: Corpus, target: Target): Annotation<Statement>[] {
  return corpus
    .layer(STATEMENTS)
    .in(target)
    .filter(
      ({ target: { part, start, end } }) =>
        part === target.part && start >= target.start && end <= target.end,
    );
}

/** The value of a placed statement; null if its words contain no amount, or several. */
export function statedValue(
  corpus: Corpus,
  indicator: Indicator,
  placed: PlacedStatement,
): StatedValue | null {
  const found = statementsWithin(corpus, placed.target);
  const [statement] = found;
  const at = corpus.at(placed.target);
  if (statement === undefined || found.length !== 1 || at === undefined) return null;
  const { value, to, amount, measure } = statement.value;
  const scale = value === null || amount === null || value === 0 ? 1 : amount / value;
  return {
    ...{ indicator, placed, statement, at, amount },
    measure: placed.measure ?? measure,
    to: to === null ? null : Number((to * scale).toPrecision(15)),
    date: dateOf(placed, statement.value, at),
  };
}

/** A report without a date of its own is as of its document; a promise without one has none. */
function dateOf(
  { date, role }: PlacedStatement,
  { year }: Statement,
  { document }: CorpusClause,
): ValueDate | null {
  if (date !== null) return { value: date.value, from: "editor", why: date.why };
  if (year !== null) return { value: String(year), from: "text", why: null };
  const made = document.date?.value;
  if (role === "target" || made === undefined) return null;
  return { value: made, from: "document", why: null };
}
