/** The commonest sequences of words. */
import { asTerm } from "../../../search/query/write-query.ts";
import { headed } from "../../../site/i18n/format.ts";
import { statisticsWord } from "../../../site/i18n/pages/statistics.ts";
import { RANKED_ROWS, rankedFigure } from "../figures/ranked-figure.ts";
import {
  concordanceHref,
  countCell,
  fileName,
  glossSentence,
  type Measured,
  rowCount,
  rowsBy,
  wordCell,
} from "./measure.ts";

/** Letters and digits need a space between them. */
const OPEN = /[\p{Script=Latin}\p{Nd}]/u;

/** Words of a sequence as a text has them. */
function joined(words: readonly string[]): string {
  return words.reduce((before, word) => {
    const isApart = OPEN.test(before.slice(-1)) && OPEN.test(word.slice(0, 1));
    return `${before}${isApart ? " " : ""}${word}`;
  }, "");
}

export const ngrams: Measured = async ({ state, counter, lang, signal, stop, english }) => {
  const { filters, gramLength: length, least } = state;
  const found = await counter.ngrams({ filters, length, stop, least: Math.max(2, least) }, signal);
  const rows = found.rows.map(({ words, count }) => ({ text: joined(words), words, count }));
  const title = headed(
    lang,
    statisticsWord(lang, "ngrams"),
    statisticsWord(lang, "gramWords", { n: length }),
  );
  return {
    summary: [rowCount(lang, rows), ...glossSentence(lang)],
    figures: [
      {
        title,
        caption: statisticsWord(lang, "occurrencesFigure"),
        draw: (width) =>
          rankedFigure(
            title,
            rows.slice(0, RANKED_ROWS).map(({ text, count }) => ({
              label: text,
              gloss: english(text),
              value: count,
              shown: String(count),
              link: { href: concordanceHref(lang, asTerm(text), filters), title: text },
            })),
            width,
          ),
      },
    ],
    tables: [
      {
        title,
        columns: [statisticsWord(lang, "sequence"), statisticsWord(lang, "occurrences")],
        ...rowsBy(rows, ({ text, words, count }) => [
          wordCell(lang, words.join(" "), asTerm(text), filters, english(text)),
          countCell(lang, count, asTerm(text), filters, text),
        ]),
        file: fileName(`ngrams-${length}`),
      },
    ],
  };
};
