/** Counts words and queries in a collection, over an index whose files are read on demand. */
import { fitHeaps, type GrowthPoint, growthCurve, type HeapsLaw } from "../../statistics/growth.ts";
import { countNgrams } from "../../statistics/ngrams.ts";
import { jaccard, type Overlap, overlapOf } from "../../statistics/overlap.ts";
import type { Filters } from "../answer/filters.ts";
import type { DocumentInfo } from "../format/index-format.ts";
import { memoize } from "../memoize.ts";
import { type IndexSource, openFolder, openIndex } from "../open-index.ts";
import { openTokens, type Words } from "../tokens/open-tokens.ts";
import { type Collocate, collocatesOf, type Reach } from "./collocates.ts";
import { type CountedReading, countQuery } from "./count-query.ts";
import { type Keyword, keywordsOf } from "./keywords.ts";
import { type Profile, profileOf } from "./profile.ts";
import { clausesIn } from "./scope.ts";
import { boundedSequence, plainSequence } from "./sequences.ts";
import { countWords, type WordCounts } from "./word-counts.ts";

/** The rows of a table that are wanted. */
interface RowLimits {
  /** Words that are left out, in any form. */
  readonly stop: readonly string[];
  /** Least frequency of a row. */
  readonly least: number;
}

export const COLLOCATE_ORDERS = ["logDice", "tScore", "logLikelihood", "joint"] as const;
export type CollocateOrder = (typeof COLLOCATE_ORDERS)[number];

/** What can be counted, by its name. */
export interface Requests {
  profile: { readonly query: string; readonly filters: Filters };
  collocates: RowLimits & {
    readonly query: string;
    readonly filters: Filters;
    readonly reach: Reach;
    readonly order: CollocateOrder;
  };
  keywords: RowLimits & {
    readonly filters: Filters;
    /** What the part is compared with; null for all other clauses. */
    readonly other: Filters | null;
    /** Words that are commoner in the part, or rarer. */
    readonly sign: "more" | "less";
  };
  ngrams: RowLimits & { readonly filters: Filters; readonly length: number };
  growth: { readonly filters: Filters };
  shared: RowLimits & { readonly first: Filters; readonly second: Filters };
}

/** A row with its word as the texts write it. */
type Worded<Row> = Omit<Row, "word"> & { readonly word: string };

/** All rows, the best first. */
export interface Rows<Row> {
  readonly rows: readonly Row[];
}

/** The size of a part of the collection. */
interface Size {
  readonly tokens: number;
  readonly types: number;
}

interface CollocateTable extends Rows<Worded<Collocate>> {
  readonly reading: CountedReading;
  /** Occurrences of the query, and the clauses with them. */
  readonly occurrences: number;
  readonly clauses: number;
}

interface KeywordTable extends Rows<Worded<Keyword>> {
  readonly own: Size;
  readonly other: Size;
}

interface NgramRow {
  readonly words: readonly string[];
  readonly count: number;
}

/** The growth of the vocabulary of a document alone. */
interface DocumentGrowth extends Size {
  readonly document: DocumentInfo;
}

interface Growth extends Size {
  /** Over the documents one after the other. */
  readonly curve: readonly GrowthPoint[];
  readonly law: HeapsLaw | null;
  readonly documents: readonly DocumentGrowth[];
}

export interface SharedRow {
  readonly word: string;
  readonly first: number;
  readonly second: number;
}

interface SharedWords {
  readonly first: Size;
  readonly second: Size;
  readonly overlap: Overlap;
  readonly jaccard: number;
  readonly both: Rows<SharedRow>;
  readonly onlyFirst: Rows<SharedRow>;
  readonly onlySecond: Rows<SharedRow>;
}

export interface Results {
  profile: Profile;
  collocates: CollocateTable;
  keywords: KeywordTable;
  ngrams: Rows<NgramRow>;
  growth: Growth;
  shared: SharedWords;
}

/** Every call rejects if a file that it needs cannot be read, and may be repeated. */
export type Counter = {
  readonly [Name in keyof Requests]: (request: Requests[Name]) => Promise<Results[Name]>;
};

/** Number of points of a growth curve. */
const CURVE_POINTS = 100;

/** The rows by a value, the highest first; rows of equal value keep their order. */
function ranked<Row>(rows: readonly Row[], worthOf: (row: Row) => number): Row[] {
  return rows.toSorted((one, other) => worthOf(other) - worthOf(one));
}

function sizeOf({ tokens, types }: WordCounts): Size {
  return { tokens, types };
}

/** Makes a counter; it reads nothing before the first call. */
export function createCounter(source: IndexSource): Counter {
  const opened = memoize(async () => {
    const folding = openFolder(source);
    const index = await openIndex(source, folding);
    const tokens = openTokens(source, index.table, index.folding);
    return { index, tokens };
  });

  /** The clauses of a scope, with their sizes. */
  async function scopeOf(filters: Filters) {
    const { index, tokens } = await opened(null);
    return clausesIn(index.table, filters, await tokens.sizes());
  }

  async function numbersOf(filters: Filters): Promise<number[]> {
    return (await scopeOf(filters)).map(({ number }) => number);
  }

  /** The words, and a test for those that are left out. */
  async function wordsBut(stop: readonly string[]) {
    const { index, tokens } = await opened(null);
    const words = await tokens.words();
    const numbers = new Set(stop.map((word) => words.numberOf(index.folding.fold(word))));
    return { words, isLeftOut: (word: number): boolean => numbers.has(word) };
  }

  async function wordCounts(clauses: readonly number[], words: Words): Promise<WordCounts> {
    const { tokens } = await opened(null);
    return countWords(clauses, await tokens.load(clauses), words.folds.length);
  }

  function shownRow<Row extends { readonly word: number }>(words: Words, row: Row): Worded<Row> {
    return { ...row, word: words.shown[row.word] ?? "" };
  }

  return {
    async profile({ query, filters }) {
      const { index } = await opened(null);
      return profileOf(await scopeOf(filters), await countQuery(index, query, filters));
    },

    async collocates({ query, filters, reach, order, stop, least }) {
      const { index, tokens } = await opened(null);
      const [clauses, counted, { words, isLeftOut }] = await Promise.all([
        numbersOf(filters),
        countQuery(index, query, filters),
        wordsBut(stop),
      ]);
      const codesOf = await tokens.load(clauses);
      const found = collocatesOf(clauses, counted, reach, least, words, codesOf).filter(
        ({ word }) => !isLeftOut(word),
      );
      const { searched, meaning, absent, isEmpty } = counted;
      return {
        reading: { query, searched, meaning, absent, isEmpty },
        occurrences: counted.occurrences.length,
        clauses: counted.clauses.length,
        rows: ranked(found, (row) => row[order]).map((row) => shownRow(words, row)),
      };
    },

    async keywords({ filters, other, sign, stop, least }) {
      const { index } = await opened(null);
      const [clauses, { words, isLeftOut }] = await Promise.all([
        numbersOf(filters),
        wordsBut(stop),
      ]);
      const inside = new Set(clauses);
      const rest = other === null ? index.table.clauses.keys() : await numbersOf(other);
      const [own, against] = await Promise.all([
        wordCounts(clauses, words),
        wordCounts(
          Array.from(rest).filter((clause) => !inside.has(clause)),
          words,
        ),
      ]);
      const found = keywordsOf(own, against, least).filter(
        ({ word, logRatio }) => !isLeftOut(word) && (sign === "more" ? logRatio > 0 : logRatio < 0),
      );
      return {
        own: sizeOf(own),
        other: sizeOf(against),
        rows: ranked(found, (row) => row.logLikelihood).map((row) => shownRow(words, row)),
      };
    },

    async ngrams({ filters, length, stop, least }) {
      const { tokens } = await opened(null);
      const [clauses, { words, isLeftOut }] = await Promise.all([
        numbersOf(filters),
        wordsBut(stop),
      ]);
      const sequence = boundedSequence(clauses, await tokens.load(clauses));
      const found = countNgrams(sequence, length, least, isLeftOut);
      const rows = found.map((gram) => ({
        words: gram.words.map((word) => words.shown[word] ?? ""),
        count: gram.count,
      }));
      return { rows };
    },

    async growth({ filters }) {
      const { tokens } = await opened(null);
      const [scope, words] = await Promise.all([scopeOf(filters), tokens.words()]);
      const clauses = scope.map(({ number }) => number);
      const codesOf = await tokens.load(clauses);
      const curve = growthCurve(plainSequence(clauses, codesOf), CURVE_POINTS);
      const documents = Array.from(
        Map.groupBy(scope, ({ info }) => info.document),
        ([document, own]) => {
          const numbers = own.map(({ number }) => number);
          return { document, ...sizeOf(countWords(numbers, codesOf, words.folds.length)) };
        },
      );
      const { tokens: size, types } = curve.at(-1) ?? { tokens: 0, types: 0 };
      return { tokens: size, types, curve, law: fitHeaps(curve), documents };
    },

    async shared({ first, second, stop, least }) {
      const { words, isLeftOut } = await wordsBut(stop);
      const [one, other] = await Promise.all([
        wordCounts(await numbersOf(first), words),
        wordCounts(await numbersOf(second), words),
      ]);
      const rows: SharedRow[] = [];
      for (const [word, count] of one.counts.entries()) {
        const there = other.counts[word] ?? 0;
        if (isLeftOut(word) || count + there < Math.max(1, least)) continue;
        rows.push({ word: words.shown[word] ?? "", first: count, second: there });
      }
      const part = (
        isIn: (row: SharedRow) => boolean,
        worthOf: (row: SharedRow) => number,
      ): Rows<SharedRow> => ({ rows: ranked(rows.filter(isIn), worthOf) });
      const overlap = overlapOf(one.counts, other.counts);
      return {
        first: sizeOf(one),
        second: sizeOf(other),
        overlap,
        jaccard: jaccard(overlap),
        // The word whose smaller share is largest is the most shared one.
        both: part(
          (row) => row.first > 0 && row.second > 0,
          (row) => Math.min(row.first / one.tokens, row.second / other.tokens),
        ),
        onlyFirst: part(
          (row) => row.second === 0,
          (row) => row.first,
        ),
        onlySecond: part(
          (row) => row.first === 0,
          (row) => row.second,
        ),
      };
    },
  };
}
