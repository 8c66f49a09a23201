/** The words near a query. */
import { asTerm } from "../../../search/query/write-query.ts";
import { headed } from "../../../site/i18n/format.ts";
import { statisticsWord } from "../../../site/i18n/pages/statistics.ts";
import { RANKED_ROWS, rankedFigure } from "../figures/ranked-figure.ts";
import {
  concordanceHref,
  countCell,
  decimal,
  decimalCell,
  fileName,
  glossSentence,
  type Measured,
  nothingCounted,
  numberCell,
  onlySentence,
  readingSentence,
  rowCount,
  rowsBy,
  wordCell,
} from "./measure.ts";

/** A query as one part of another. */
function grouped(query: string): string {
  return /[\s|｜]/u.test(query.trim()) ? `(${query} )` : query;
}

export const collocates: Measured = async ({ state, counter, lang, signal, stop, english }) => {
  const { query, filters, reach, order, least } = state;
  if (query.trim() === "") return onlySentence(lang, "askQuery");
  const found = await counter.collocates({ query, filters, reach, order, stop, least }, signal);
  if (found.reading.isEmpty) return onlySentence(lang, "askQuery");
  if (found.clauses === 0) return nothingCounted(lang, found.reading);
  const { searched } = found.reading;
  const together = (word: string): string => `${grouped(searched)} ${asTerm(word)}`;
  const title = headed(lang, query, statisticsWord(lang, "collocates"));
  return {
    summary: [
      ...readingSentence(lang, found.reading),
      rowCount(lang, found.rows),
      ...glossSentence(lang),
    ],
    figures: [
      {
        title,
        caption: statisticsWord(lang, `${order}Figure`),
        draw: (width) =>
          rankedFigure(
            `${title} (${statisticsWord(lang, order)})`,
            found.rows.slice(0, RANKED_ROWS).map((row) => ({
              label: row.word,
              gloss: english(row.word),
              value: row[order],
              shown: order === "joint" ? String(row.joint) : decimal(row[order]),
              link: { href: concordanceHref(lang, together(row.word), filters), title: row.word },
            })),
            width,
          ),
      },
    ],
    tables: [
      {
        title: statisticsWord(lang, "collocates"),
        columns: (
          [
            ...(["word", "joint", "inAll", "expected", "logDice", "tScore"] as const),
            "logLikelihood",
          ] as const
        ).map((key) => statisticsWord(lang, key)),
        ...rowsBy(found.rows, (row) => [
          wordCell(lang, row.word, asTerm(row.word), filters, english(row.word)),
          countCell(lang, row.joint, together(row.word), filters, `${query} ${row.word}`),
          numberCell(lang, row.count),
          decimalCell(row.expected),
          decimalCell(row.logDice),
          decimalCell(row.tScore),
          decimalCell(row.logLikelihood),
        ]),
        file: fileName(query, "collocates"),
      },
    ],
  };
};
