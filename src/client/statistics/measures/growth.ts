/** The growth of the vocabulary through the documents. */
import { formatNumber } from "../../../site/i18n/format.ts";
import { statisticsWord } from "../../../site/i18n/pages/statistics.ts";
import { clauseHref } from "../../../site/routes/address.ts";
import { curveFigure } from "../figures/curve-figure.ts";
import {
  decimal,
  decimalCell,
  documentName,
  fileName,
  type Measured,
  numberCell,
  onlySentence,
} from "./measure.ts";

export const growth: Measured = async ({ state, counter, lang, signal }) => {
  const { filters } = state;
  const { tokens, types, curve, law, documents } = await counter.growth({ filters }, signal);
  if (tokens === 0) return onlySentence(lang, "nothing");
  const title = statisticsWord(lang, "growth");
  const number = (value: number): string => formatNumber(lang, value);
  return {
    summary: [
      statisticsWord(lang, "growthIs", {
        tokens: number(tokens),
        types: number(types),
        k: law === null ? "–" : decimal(law.k, 1),
        beta: law === null ? "–" : decimal(law.beta, 3),
      }),
    ],
    figures: [
      {
        title,
        caption: statisticsWord(lang, "growthFigure"),
        draw: (width) => curveFigure(title, curve, law, width, number),
      },
    ],
    tables: [
      {
        title: statisticsWord(lang, "byDocument"),
        columns: (["document", "tokens", "types", "typeRatio"] as const).map((key) =>
          statisticsWord(lang, key),
        ),
        rows: documents.map(({ document, tokens: size, types: own }) => {
          const { name, lang: nameLang } = documentName(lang, document);
          return [
            { value: name, href: clauseHref(lang, document.id), lang: nameLang },
            numberCell(lang, size),
            numberCell(lang, own),
            decimalCell(size === 0 ? 0 : own / size, 3),
          ];
        }),
        file: fileName("vocabulary"),
      },
    ],
  };
};
