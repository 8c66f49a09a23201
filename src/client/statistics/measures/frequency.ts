/** The frequency of a query by document, section and year, and its places. */
import type { Counts, DocumentCounts, Profile } from "../../../search/counting/profile.ts";
import { chineseLang } from "../../../site/i18n/chinese.ts";
import { formatCount, formatDate, headed } from "../../../site/i18n/format.ts";
import { statisticsWord } from "../../../site/i18n/pages/statistics.ts";
import { clauseHref } from "../../../site/routes/address.ts";
import { relativeFrequency } from "../../../statistics/frequency.ts";
import { clausesOf, loadOutline } from "../../data/outlines.ts";
import { documentsFigure } from "../figures/documents-figure.ts";
import type { Cell, TableContent } from "../table-view.ts";
import {
  concordanceHref,
  countCell,
  decimal,
  decimalCell,
  documentName,
  fileName,
  type MeasureContext,
  type Measured,
  nothingCounted,
  numberCell,
  onlySentence,
  readingSentence,
} from "./measure.ts";

/** Most documents whose sections are listed. */
const MOST_DOCUMENTS = 12;

const rateOf = ({ occurrences, characters }: Counts): number =>
  relativeFrequency(occurrences, characters);

export const frequency: Measured = async (context) => {
  const { state, counter, lang, signal } = context;
  const { query, filters } = state;
  if (query.trim() === "") return onlySentence(lang, "askQuery");
  const profile = await counter.profile({ query, filters }, signal);
  if (profile.reading.isEmpty) return onlySentence(lang, "askQuery");
  if (profile.clauses === 0) return nothingCounted(lang, profile.reading);
  const title = headed(lang, query, statisticsWord(lang, "byDocument"));
  return {
    summary: summaryOf(profile, context),
    figures: [
      {
        title,
        caption: statisticsWord(lang, "frequencyFigure"),
        draw: (width) => drawDocuments(title, profile, context, width),
      },
    ],
    tables: [
      documentTable(profile, context),
      ...(profile.documents.length > MOST_DOCUMENTS ? [] : [await sectionTable(profile, context)]),
      yearTable(profile, context),
    ],
  };
};

function summaryOf(profile: Profile, { lang }: MeasureContext): string[] {
  const { overDocuments, overSections } = profile;
  const shown = (value: number | null): string => (value === null ? "–" : decimal(value, 3));
  return [
    ...readingSentence(lang, profile.reading),
    statisticsWord(lang, "foundIn", {
      occurrences: formatCount(lang, "occurrence", profile.occurrences),
      clauses: formatCount(lang, "clause", profile.clauses),
      rate: decimal(rateOf(profile)),
    }),
    ...(overDocuments.deviation === null
      ? []
      : [
          statisticsWord(lang, "dispersionIs", {
            dp: shown(overDocuments.deviation),
            norm: shown(overDocuments.normalised),
            d: shown(overDocuments.juilland),
            sectionDp: shown(overSections.deviation),
          }),
        ]),
  ];
}

function drawDocuments(
  title: string,
  { documents, reading }: Profile,
  { lang, state }: MeasureContext,
  width: number,
) {
  const rows = documents.map((counts) => {
    const { name } = documentName(lang, counts.document);
    const { id, date } = counts.document;
    const filters = { ...state.filters, documents: [id] };
    return {
      counts,
      name: date === null ? name : `${name} · ${formatDate(lang, date)}`,
      rate: decimal(rateOf(counts)),
      link: { href: concordanceHref(lang, reading.searched, filters), title: name },
      placeLink: (place: number) => ({
        href: clauseHref(lang, id, counts.clausesOfPlaces[place], reading.searched),
        title: name,
      }),
    };
  });
  return documentsFigure(title, rows, width);
}

/** The cells of counts: occurrences, relative frequency, clauses, characters. */
function countCells(
  counts: Counts,
  { reading }: Profile,
  { lang, state }: MeasureContext,
  part: object,
  words: string,
): Cell[] {
  const filters = { ...state.filters, ...part };
  return [
    countCell(lang, counts.occurrences, reading.searched, filters, words),
    decimalCell(rateOf(counts)),
    numberCell(lang, counts.clauses),
    numberCell(lang, counts.characters),
  ];
}

function countColumns(lang: MeasureContext["lang"]): string[] {
  return (["occurrences", "rate", "clauses", "characters"] as const).map((key) =>
    statisticsWord(lang, key),
  );
}

function documentTable(profile: Profile, context: MeasureContext): TableContent {
  const { lang, state } = context;
  return {
    title: statisticsWord(lang, "byDocument"),
    columns: [statisticsWord(lang, "document"), ...countColumns(lang)],
    rows: profile.documents.map((counts) => {
      const { id } = counts.document;
      const { name, lang: own } = documentName(lang, counts.document);
      return [
        { value: name, href: clauseHref(lang, id), lang: own },
        ...countCells(counts, profile, context, { documents: [id] }, name),
      ];
    }),
    file: fileName(state.query, "documents"),
  };
}

/** The names of a document's clauses, by id. */
async function namesOf(
  { document }: DocumentCounts,
  lang: MeasureContext["lang"],
): Promise<ReadonlyMap<string, Pick<Cell, "value" | "lang">>> {
  const clauses = clausesOf(await loadOutline(lang, document.id));
  return new Map(
    clauses.map(({ id, name, english }) => [
      id,
      { value: english ?? name, lang: english === null ? chineseLang(lang) : undefined },
    ]),
  );
}

async function sectionTable(profile: Profile, context: MeasureContext): Promise<TableContent> {
  const { lang, state } = context;
  const rows = await Promise.all(
    profile.documents.map(async (counts) => {
      const names = await namesOf(counts, lang);
      const { name: document, lang: own } = documentName(lang, counts.document);
      return counts.sections.map((section) => {
        const id = section.address.slice(section.address.indexOf("#") + 1);
        const name = names.get(id) ?? { value: id };
        const part = { documents: undefined, sections: [section.address] };
        return [
          { ...name, href: clauseHref(lang, counts.document.id, id) },
          ...countCells(section, profile, context, part, String(name.value)),
          { value: document, lang: own },
        ];
      });
    }),
  );
  return {
    title: statisticsWord(lang, "bySection"),
    columns: [
      statisticsWord(lang, "section"),
      ...countColumns(lang),
      statisticsWord(lang, "document"),
    ],
    rows: rows.flat(),
    file: fileName(state.query, "sections"),
  };
}

function yearTable(profile: Profile, context: MeasureContext): TableContent {
  const { lang, state } = context;
  return {
    title: statisticsWord(lang, "byYear"),
    columns: [
      statisticsWord(lang, "year"),
      ...countColumns(lang),
      statisticsWord(lang, "documentCount"),
    ],
    rows: profile.years.map((counts) => {
      const name = counts.year === "" ? statisticsWord(lang, "undated") : counts.year;
      return [
        { value: name },
        ...countCells(counts, profile, context, { years: [counts.year] }, name),
        numberCell(lang, counts.documents),
      ];
    }),
    file: fileName(state.query, "years"),
  };
}
