/** The words that set a part of the collection apart from the rest. */
import { asTerm } from "../../../search/query/write-query.ts";
import { formatNumber, headed } from "../../../site/i18n/format.ts";
import { statisticsWord } from "../../../site/i18n/pages/statistics.ts";
import { RANKED_ROWS, rankedFigure } from "../figures/ranked-figure.ts";
import { isLimited } from "../state.ts";
import {
  concordanceHref,
  countCell,
  decimal,
  decimalCell,
  fileName,
  glossSentence,
  limitsSentence,
  type Measured,
  numberCell,
  onlySentence,
  rowCount,
  rowsBy,
  wordCell,
} from "./measure.ts";

export const keywords: Measured = async ({ state, counter, lang, signal, stop, english }) => {
  const { filters, sign, least } = state;
  if (!isLimited(filters)) return onlySentence(lang, "askPart");
  const found = await counter.keywords({ filters, other: null, sign, stop, least }, signal);
  const title = headed(lang, statisticsWord(lang, "keywords"), statisticsWord(lang, sign));
  const number = (value: number): string => formatNumber(lang, value);
  return {
    summary: [
      statisticsWord(lang, "sizes", {
        own: number(found.own.tokens),
        ownTypes: number(found.own.types),
        other: number(found.other.tokens),
        otherTypes: number(found.other.types),
      }),
      ...limitsSentence(lang, state),
      rowCount(lang, found.rows),
      ...glossSentence(lang),
    ],
    figures: [
      {
        title,
        caption: statisticsWord(lang, "logLikelihoodFigure"),
        draw: (width) =>
          rankedFigure(
            `${title} (${statisticsWord(lang, "logLikelihood")})`,
            found.rows.slice(0, RANKED_ROWS).map(({ word, logLikelihood }) => ({
              label: word,
              gloss: english(word),
              value: logLikelihood,
              shown: decimal(logLikelihood, 1),
              link: { href: concordanceHref(lang, asTerm(word), filters), title: word },
            })),
            width,
          ),
      },
    ],
    tables: [
      {
        title,
        columns: (
          ["word", "here", "elsewhere", "logLikelihood", "logRatio", "percentDifference"] as const
        ).map((key) => statisticsWord(lang, key)),
        ...rowsBy(found.rows, (row) => [
          wordCell(lang, row.word, asTerm(row.word), {}, english(row.word)),
          countCell(lang, row.own, asTerm(row.word), filters, row.word),
          numberCell(lang, row.other),
          decimalCell(row.logLikelihood),
          decimalCell(row.logRatio),
          row.percentDifference === null
            ? { value: "", shown: "–" }
            : decimalCell(row.percentDifference, 0),
        ]),
        file: fileName("keywords", sign, ...(filters.documents ?? [])),
      },
    ],
  };
};
