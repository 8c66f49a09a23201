/** The clauses of a collection as they are handed to the engine. */

import type { Collection } from "../model/types.ts";
import type { ChangeRecord } from "../model/versions/changes.ts";
import { type ClauseTable, readTable } from "../search/format/clause-table.ts";
import type { Shard } from "../search/format/index-format.ts";
import { collectTranslated, languagesOf } from "../search/index/collect-translated.ts";
import type { IndexedClause } from "../search/index/indexed-clauses.ts";
import { serializeTable } from "../search/index/serialize-table.ts";
import { makeShards } from "../search/index/shards.ts";
import { validitiesOf } from "../search/index/validities.ts";
import type { Folding } from "../text/fold/fold.ts";
import { wordKey, wordsOf } from "../text/translation/words.ts";
import type {
  CollectionFacts,
  Row,
  ShownRow,
  ShownRows,
  SoughtFields,
  TranslatedRow,
} from "./row.ts";

/** A clause with everything that the engine is given of it. */
interface HandedClause {
  readonly row: Row & SoughtFields;
  readonly shown: ShownRows;
}

export interface HandedCollection {
  readonly facts: CollectionFacts;
  readonly languages: readonly string[];
  /** The clauses in order. */
  clauses(): Generator<HandedClause>;
}

/** A translation, clause by clause. */
interface HandedTranslation {
  readonly language: string;
  readonly lengths: readonly number[];
  readonly titles: readonly number[];
  readonly shown: readonly ShownRow[];
}

/**
 * The collection as the engine is given it.
 * @param clauses its clauses, in order
 * @param record the publications by which answers can be filtered; null for none
 */
export function handCollection(
  collection: Collection,
  clauses: readonly IndexedClause[],
  { fold }: Folding,
  record: ChangeRecord | null,
): HandedCollection {
  const table = readTable(serializeTable(collection, clauses, record));
  const languages = languagesOf(collection.documents);
  const translations = languages.map((language): HandedTranslation => {
    const { table, texts } = collectTranslated(collection.documents, clauses, language);
    return { language, ...table, shown: texts.flatMap(shownIn) };
  });
  return {
    facts: factsOf(table, collection, translations),
    languages,
    *clauses() {
      const simplified = makeShards(clauses, "zh-Hans").flatMap(shownIn);
      const traditional = makeShards(clauses, "zh-Hant").flatMap(shownIn);
      for (const [number, clause] of clauses.entries()) {
        const own = simplified[number] ?? EMPTY;
        const [first] = clause.isHeadingApart ? own.texts : [];
        const headingFold = first && fold(first.text.slice(0, first.headingLength));
        yield {
          row: {
            ...rowOf(number, clause, table, translations),
            ...(headingFold !== undefined && { headingFold }),
          },
          shown: {
            "zh-Hans": own,
            "zh-Hant": traditional[number] ?? EMPTY,
            ...Object.fromEntries(translations.map((each) => [each.language, each.shown[number]])),
          },
        };
      }
    },
  };
}

const EMPTY: ShownRow = { path: [], labels: [], texts: [] };

function factsOf(
  table: ClauseTable,
  collection: Collection,
  translations: readonly HandedTranslation[],
): CollectionFacts {
  const mean = ({ lengths }: HandedTranslation): number => {
    const present = lengths.filter((length) => length > 0);
    const sum = present.reduce((total, length) => total + length, 0);
    return present.length === 0 ? 0 : sum / present.length;
  };
  const { clauses, hierarchies, publications, newest, averageLength, sample } = table;
  const validities = validitiesOf(collection);
  return {
    clauses: clauses.length,
    ...{ averageLength, sample, publications, newest },
    documents: collection.documents.map(({ id, titles, shortTitles, date, genre }) => {
      const validity = validities.get(id);
      return {
        ...{ id, titles, shortTitles, date: date?.value ?? null, genre },
        ...(validity !== undefined && { validity }),
      };
    }),
    hierarchies: hierarchies.map(({ id, titles }) => ({ id, titles })),
    translated: Object.fromEntries(translations.map((each) => [each.language, mean(each)])),
  };
}

/** The clauses of a shard, each with its own path. */
function shownIn({ headings, labels, clauses }: Shard): ShownRow[] {
  return clauses.map(({ path, label, texts }) => ({
    path: path.map((place) => headings[place] ?? ""),
    labels: [...path.map((place) => headings[place]?.slice(0, labels[place]) ?? ""), label],
    texts,
  }));
}

function rowOf(
  number: number,
  { document, clause, folded, filed, length, heading, isHeadingApart }: IndexedClause,
  { clauses, hierarchies, statements, changes }: ClauseTable,
  translations: readonly HandedTranslation[],
): Row & SoughtFields {
  const texts = isHeadingApart ? filed.slice(0, -1) : filed;
  const headingSymbols = (isHeadingApart ? filed.at(-1) : filed[0]?.slice(0, heading)) ?? [];
  const own = hierarchies.filter(({ clauses }) => clauses.has(number)).map(({ id }) => id);
  const stated = [...statements].flatMap(([kind, clauses]) => (clauses.has(number) ? kind : []));
  const change = changes.get(number);
  const translated = translations.flatMap((translation) => {
    const row = translatedRow(translation, number);
    return row === null ? [] : [[translation.language, row] as const];
  });
  const keys = translated.map(([language, { words }]) => [
    language,
    words.map((text) => keysOf(text, language)),
  ]);
  return {
    ...{ number, document, clause: clause.id, kind: clause.kind, length, heading },
    section: clauses[number]?.section ?? "",
    folds: folded,
    ...(own.length > 0 && { hierarchies: own }),
    ...(stated.length > 0 && { statements: stated }),
    ...(change !== undefined && { change }),
    ...(translated.length > 0 && { translated: Object.fromEntries(translated) }),
    symbols: texts.map((symbols) => symbols.join(" ")),
    headingSymbols: headingSymbols.join(" "),
    ...(translated.length > 0 && { keys: Object.fromEntries(keys) }),
  };
}

/** The words of a clause in a translation; null without a text. */
function translatedRow(
  { lengths, titles, shown }: HandedTranslation,
  number: number,
): TranslatedRow | null {
  const { texts } = shown[number] ?? EMPTY;
  if (texts.length === 0) return null;
  return {
    words: texts.map(({ text }) =>
      wordsOf(text)
        .map(({ word }) => word)
        .join(" "),
    ),
    length: lengths[number] ?? 0,
    title: titles[number] ?? 0,
  };
}

/** The keys of words that are parted by spaces, in the same form. */
function keysOf(words: string, language: string): string {
  return words
    .split(" ")
    .map((word) => wordKey(word, language))
    .join(" ");
}
