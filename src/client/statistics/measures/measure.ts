/** What a measure is given and what it shows. */
import type { Filters } from "../../../search/answer/filters.ts";
import type { CountedReading } from "../../../search/counting/count-query.ts";
import type { DocumentInfo } from "../../../search/format/index-format.ts";
import { chineseLang, plainTitle } from "../../../site/i18n/chinese.ts";
import { formatNumber } from "../../../site/i18n/format.ts";
import type { Language } from "../../../site/i18n/languages.ts";
import { type StatisticsKey, statisticsWord } from "../../../site/i18n/pages/statistics.ts";
import { searchStrings } from "../../../site/i18n/search/search.ts";
import { pageHref } from "../../../site/routes/address.ts";
import { siteFile } from "../../dom/site-file.ts";
import {
  readState as readSearch,
  writeState as writeSearch,
} from "../../search/state/address-state.ts";
import type { RemoteCounter } from "../engine/site-counter.ts";
import type { EnglishOf } from "../english-words.ts";
import type { Drawing } from "../figures/drawing.ts";
import type { StatisticsState } from "../state.ts";
import type { Cell, TableContent } from "../table-view.ts";

export interface MeasureContext {
  readonly state: StatisticsState;
  readonly counter: RemoteCounter;
  readonly lang: Language;
  readonly signal: AbortSignal;
  /** What the words are called in English. */
  readonly english: EnglishOf;
  /** Words that tables leave out. */
  readonly stop: readonly string[];
  /** The reader's words, each a query. */
  readonly ownWords: readonly string[];
}

/** A drawing that is made for each width. */
interface ShownFigure {
  readonly title: string;
  /** What its lengths and axes measure. */
  readonly caption: string;
  draw(width: number): Drawing;
}

/** Another query that can be counted instead. */
interface Choice {
  readonly text: string;
  readonly query: string;
  readonly clauses: number;
}

export interface Shown {
  /** Sentences about the whole. */
  readonly summary: readonly string[];
  /** Queries that are offered where nothing was found. */
  readonly choices?: readonly Choice[];
  readonly figures: readonly ShownFigure[];
  readonly tables: readonly TableContent[];
}

export type Measured = (context: MeasureContext) => Promise<Shown>;

/** Most rows of a table that are made before they are asked for. */
const FIRST_ROWS = 200;

/** The rows of a table, of which a long one makes the rest only when they are asked for. */
export function rowsBy<Row>(
  rows: readonly Row[],
  cellsOf: (row: Row) => readonly Cell[],
): Pick<TableContent, "rows" | "rest"> {
  const rest = rows.slice(FIRST_ROWS);
  return {
    rows: rows.slice(0, FIRST_ROWS).map(cellsOf),
    rest: { length: rest.length, make: () => rest.map(cellsOf) },
  };
}

/** The sentence that tells how many rows a table has. */
export function rowCount(lang: Language, { length }: readonly unknown[]): string {
  return statisticsWord(lang, "rowCount", { n: formatNumber(lang, length) });
}

/** A number with some decimals, and a minus sign of its width. */
export function decimal(value: number, digits = 2): string {
  return value.toFixed(digits).replace("-", "−");
}

/** Nothing but a sentence. */
export function onlySentence(lang: Language, key: StatisticsKey): Shown {
  return { summary: [statisticsWord(lang, key)], figures: [], tables: [] };
}

/** What is shown of a query that occurs nowhere in what is counted: which of its words no text has, and words like them. */
export function nothingCounted(
  lang: Language,
  reading: Pick<CountedReading, "meaning" | "query" | "absent">,
): Shown {
  const said = reading.absent.map(({ text }) => searchStrings(lang).absent(text));
  return {
    summary: [
      ...readingSentence(lang, reading),
      ...(said.length > 0 ? said : [statisticsWord(lang, "noOccurrence")]),
    ],
    choices: reading.absent.flatMap(({ near }) => near),
    figures: [],
    tables: [],
  };
}

/** The concordance of a query on the search page. */
export function concordanceHref(lang: Language, query: string, filters: Filters = {}): string {
  const { documents = [], sections = [], years = [], hierarchies = [] } = filters;
  const chosen = { documents, sections, years, hierarchies };
  return pageHref(
    lang,
    `search/${writeSearch({ ...readSearch(""), query, view: "concordance", ...chosen })}`,
  );
}

/** A document's short name, and its language where that is not the page's. */
export function documentName(
  lang: Language,
  { shortTitles }: DocumentInfo,
): { readonly name: string; readonly lang: string | undefined } {
  const isEnglish = lang === "en" && shortTitles.en !== null;
  return {
    name: plainTitle(lang, shortTitles),
    lang: isEnglish ? undefined : chineseLang(lang),
  };
}

/** A count that leads to its concordance; 0 leads nowhere. */
export function countCell(
  lang: Language,
  count: number,
  query: string,
  filters: Filters,
  words: string,
  shown = formatNumber(lang, count),
): Cell {
  if (count === 0) return { value: count, shown };
  return {
    value: count,
    shown,
    href: concordanceHref(lang, query, filters),
    label: `${shown}, ${statisticsWord(lang, "concordanceOf", { words })}`,
  };
}

export function numberCell(lang: Language, value: number): Cell {
  return { value, shown: formatNumber(lang, value) };
}

export function decimalCell(value: number, digits = 2): Cell {
  return { value: Number(value.toFixed(6)), shown: decimal(value, digits) };
}

/** A word, or the words of a sequence, that lead to their concordance, with their English if it is known. */
export function wordCell(
  lang: Language,
  word: string,
  query: string,
  filters: Filters,
  english: string | null,
): Cell {
  return {
    value: word,
    gloss: english ?? undefined,
    href: concordanceHref(lang, query, filters),
    label: statisticsWord(lang, "concordanceOf", { words: word }),
    lang: chineseLang(lang),
  };
}

/** The sentences that tell which words tables do not list, where the numbers above the tables count all words; none if all are listed. */
export function limitsSentence(
  lang: Language,
  { least, isStopped }: Pick<StatisticsState, "least" | "isStopped">,
): string[] {
  const limits = [
    ...(least > 1 ? [statisticsWord(lang, "listedLeast", { n: formatNumber(lang, least) })] : []),
    ...(isStopped ? [statisticsWord(lang, "leftOut")] : []),
  ];
  if (limits.length === 0) return [];
  return [[statisticsWord(lang, "allCounted"), ...limits].join(lang === "en" ? " " : "")];
}

/** The sentence that tells where the English beside the words comes from; none on pages in Chinese. */
export function glossSentence(lang: Language): string[] {
  return lang === "en" ? [statisticsWord(lang, "glosses")] : [];
}

/**
 * The sentence that tells what is counted where the search page may count something else: Chinese terms for words in Latin
 * letters, or these words in the Chinese texts alone where the page searches English ones. None for a query in Chinese.
 */
export function readingSentence(
  lang: Language,
  { meaning, query }: Pick<CountedReading, "meaning" | "query">,
): string[] {
  const words = meaning.join(lang === "en" ? ", " : "、");
  if (words !== "") return [statisticsWord(lang, "meaning", { words })];
  const isOther = lang === "en" && /\p{Script=Latin}/u.test(query);
  return isOther ? [statisticsWord(lang, "asTyped")] : [];
}

/** The same sentence of several queries; it names each with its Chinese terms. */
export function readingsSentence(
  lang: Language,
  readings: readonly Pick<CountedReading, "meaning" | "query">[],
): string[] {
  const meaning = readings.flatMap(({ query, meaning }) =>
    meaning.length === 0 ? [] : `${query} → ${meaning.join(" · ")}`,
  );
  return readingSentence(lang, { meaning, query: readings.map(({ query }) => query).join(" ") });
}

/** Names for the parts of a table's file: what was counted, and the query. */
export function fileName(...parts: readonly string[]): string {
  const words = parts
    .map((part) => part.replace(/[\p{C}\p{Z}\\/:*?"<>|.]+/gu, "-").replace(/^-|-$/gu, ""))
    .filter((part) => part !== "");
  return siteFile(words.join("-")).slice(0, 80);
}
