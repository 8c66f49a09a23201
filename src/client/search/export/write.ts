/** Writes a whole answer as a file: all clauses, or all lines of its concordance. */
import { writeCsv } from "../../../export/csv.ts";
import type { Searcher } from "../../../search/searcher.ts";
import { type Asked, CONTEXT } from "../answers/asked.ts";
import { type Column, type ColumnContext, clauseColumns, lineColumns } from "./columns.ts";
import { type Format, MEDIA_TYPES } from "./format.ts";

/** Called after each part, with the number of clauses read and of those to read. */
export type Progress = (done: number, total: number) => void;

/**
 * All items of a stream.
 *
 * @throws Error if their number is not `count`, so that a part is not taken for the whole
 */
async function collect<Item>(
  parts: AsyncIterable<{
    readonly items: readonly Item[];
    readonly done: number;
    readonly total: number;
  }>,
  count: number,
  progress: Progress,
): Promise<Item[]> {
  const items: Item[] = [];
  for await (const part of parts) {
    for (const item of part.items) items.push(item);
    progress(part.done, part.total);
  }
  if (items.length !== count) throw new Error(`${items.length} of ${count} items came`);
  return items;
}

function csvOf<Item>(
  items: readonly Item[],
  columns: readonly Column<Item>[],
  { lang }: ColumnContext,
): string {
  return writeCsv([
    columns.map(({ names }) => names[lang]),
    ...items.map((item) => columns.map(({ value }) => value(item) ?? "")),
  ]);
}

function jsonOf<Item>(
  items: readonly Item[],
  columns: readonly Column<Item>[],
  { addressOf }: ColumnContext,
  { state, answer }: Asked,
): string {
  const { query, view, documents, sections, genres, years, hierarchies, statements, kinds } = state;
  const about = {
    query,
    view,
    order: view === "concordance" ? state.order : view === "list" ? state.sort : "order",
    filters: { documents, sections, genres, years, hierarchies, statements, kinds },
    relaxed: answer.relaxed,
    leftOut: answer.leftOut.map(({ text }) => text),
    clauses: answer.total,
    occurrences: answer.occurrences,
    url: addressOf(location.href),
    items: items.map((item) =>
      Object.fromEntries(columns.map(({ key, value }) => [key, value(item)])),
    ),
  };
  return `${JSON.stringify(about, null, 2)}\n`;
}

/**
 * The answer as a file, in the present shape and order: one row for each occurrence in a concordance, otherwise one for
 * each clause. Rejects if a file of the index cannot be loaded, or if the signal aborts.
 */
export async function writeAnswer(
  format: Format,
  asked: Asked,
  searcher: Searcher,
  context: ColumnContext,
  progress: Progress,
  signal: AbortSignal,
): Promise<Blob> {
  const { state, options, answer } = asked;

  function file<Item>(items: readonly Item[], columns: readonly Column<Item>[]): Blob {
    const text =
      format === "csv" ? csvOf(items, columns, context) : jsonOf(items, columns, context, asked);
    return new Blob([text], { type: MEDIA_TYPES[format] });
  }

  if (state.view === "concordance") {
    const how = { order: state.order, room: CONTEXT };
    const lines = searcher.lines(state.query, options, how, signal);
    return file(await collect(lines, answer.occurrences, progress), lineColumns(context));
  }
  const records = searcher.records(state.query, options, signal);
  return file(await collect(records, answer.total, progress), clauseColumns(context));
}
