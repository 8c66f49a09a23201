/** The reader's own list of words, each counted in every document. */

import { statisticsWord } from "../../../site/i18n/pages/statistics.ts";
import { relativeFrequency } from "../../../statistics/frequency.ts";
import { rankedFigure } from "../figures/ranked-figure.ts";
import {
  concordanceHref,
  countCell,
  decimal,
  decimalCell,
  documentName,
  fileName,
  type Measured,
  onlySentence,
  readingsSentence,
} from "./measure.ts";

export const ownList: Measured = async ({ state, counter, lang, signal, ownWords }) => {
  const { filters } = state;
  if (ownWords.length === 0) return onlySentence(lang, "askWords");
  const profiles = await Promise.all(
    ownWords.map((query) => counter.profile({ query, filters }, signal)),
  );
  const documents = profiles[0]?.documents ?? [];
  const title = statisticsWord(lang, "own");
  const rows = profiles.map((profile) => ({
    profile,
    rate: relativeFrequency(profile.occurrences, profile.characters),
  }));
  return {
    summary: readingsSentence(
      lang,
      profiles.map(({ reading }) => reading),
    ),
    figures: [
      {
        title,
        caption: statisticsWord(lang, "rateFigure"),
        draw: (width) =>
          rankedFigure(
            `${title} (${statisticsWord(lang, "rate")})`,
            rows.map(({ profile: { reading }, rate }) => ({
              label: reading.query,
              value: rate,
              shown: decimal(rate),
              link: {
                href: concordanceHref(lang, reading.searched, filters),
                title: reading.query,
              },
            })),
            width,
          ),
      },
    ],
    tables: [
      {
        title,
        columns: [
          statisticsWord(lang, "word"),
          statisticsWord(lang, "all"),
          statisticsWord(lang, "rate"),
          ...documents.map(({ document }) => documentName(lang, document).name),
        ],
        rows: rows.map(({ profile, rate }) => {
          const { query, searched } = profile.reading;
          return [
            { value: query },
            countCell(lang, profile.occurrences, searched, filters, query),
            decimalCell(rate),
            ...profile.documents.map(({ document, occurrences }) =>
              countCell(
                lang,
                occurrences,
                searched,
                { ...filters, documents: [document.id] },
                `${query}, ${documentName(lang, document).name}`,
              ),
            ),
          ];
        }),
        file: fileName("my-words"),
      },
    ],
  };
};
