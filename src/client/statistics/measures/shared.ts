/** The words that two documents have in common, and those of only one of them. */
import type { Rows, SharedRow } from "../../../search/counting/counter.ts";
import { asTerm } from "../../../search/query/write-query.ts";
import { formatNumber } from "../../../site/i18n/format.ts";
import { type StatisticsKey, statisticsWord } from "../../../site/i18n/pages/statistics.ts";
import { rankedFigure } from "../figures/ranked-figure.ts";
import type { TableContent } from "../table-view.ts";
import {
  countCell,
  decimal,
  fileName,
  glossSentence,
  limitsSentence,
  type MeasureContext,
  type Measured,
  onlySentence,
  rowCount,
  rowsBy,
  wordCell,
} from "./measure.ts";

export const shared: Measured = async (context) => {
  const { state, counter, lang, signal, stop } = context;
  const { first, second, least } = state;
  if (first === "" || second === "" || first === second) return onlySentence(lang, "askTwo");
  const found = await counter.shared(
    {
      first: { documents: [first] },
      second: { documents: [second] },
      stop,
      least,
    },
    signal,
  );
  const { overlap } = found;
  const only = [overlap.first - overlap.both, overlap.second - overlap.both] as const;
  const title = statisticsWord(lang, "shared");
  const number = (value: number): string => formatNumber(lang, value);
  return {
    summary: [
      statisticsWord(lang, "sharedIs", {
        both: number(overlap.both),
        first: number(only[0]),
        second: number(only[1]),
        jaccard: decimal(found.jaccard, 3),
      }),
      ...limitsSentence(lang, state),
      ...glossSentence(lang),
    ],
    figures: [
      {
        title,
        caption: statisticsWord(lang, "typesFigure"),
        draw: (width) =>
          rankedFigure(
            title,
            (
              [
                ["inBoth", overlap.both],
                ["onlyFirst", only[0]],
                ["onlySecond", only[1]],
              ] as const
            ).map(([key, value]) => ({
              label: statisticsWord(lang, key),
              value,
              shown: number(value),
            })),
            width,
          ),
      },
    ],
    tables: [
      tableOf("inBoth", found.both, context),
      tableOf("onlyFirst", found.onlyFirst, context),
      tableOf("onlySecond", found.onlySecond, context),
    ],
  };
};

function tableOf(
  key: StatisticsKey,
  { rows }: Rows<SharedRow>,
  { lang, state, english }: MeasureContext,
): TableContent {
  const { first, second } = state;
  return {
    title: `${statisticsWord(lang, key)} · ${rowCount(lang, rows)}`,
    columns: (["word", "inFirst", "inSecond"] as const).map((name) => statisticsWord(lang, name)),
    ...rowsBy(rows, (row) => [
      wordCell(lang, row.word, asTerm(row.word), { documents: [first, second] }, english(row.word)),
      countCell(lang, row.first, asTerm(row.word), { documents: [first] }, row.word),
      countCell(lang, row.second, asTerm(row.word), { documents: [second] }, row.word),
    ]),
    file: fileName(key, first, second),
  };
}
