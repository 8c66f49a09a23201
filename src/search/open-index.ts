/** Opens the search index and reads the files that every search needs. */

import type { Script } from "../model/types.ts";
import { createFolding, type Folding } from "../text/fold/fold.ts";
import { readFoldTable, type WrittenFoldTable } from "../text/fold/fold-table-format.ts";
import { openPagefind, type ReadFile } from "./answer/pagefind-index.ts";
import { createPhraseLookup } from "./answer/phrase-lookup.ts";
import type { Positions } from "./answer/positions.ts";
import { type LoadTexts, textLoader } from "./excerpt/display-texts.ts";
import { type ClauseTable, readTable } from "./format/clause-table.ts";
import {
  englishFile,
  FOLD_FILE,
  jumpsFile,
  NAMES_FILE,
  type Shard,
  shardFile,
  suggestionsFile,
  TABLE_FILE,
  VOCABULARY_FILE,
  type WrittenEnglish,
  type WrittenJumps,
  type WrittenNames,
  type WrittenSuggestions,
  type WrittenVocabulary,
} from "./format/index-format.ts";
import { type PackedTable, unpackTable } from "./format/packed-table.ts";
import { readVocabulary, type Vocabulary } from "./format/vocabulary.ts";
import { memoize } from "./memoize.ts";
import { readCitationLookup, type SerializedCitations } from "./suggest/citation-lookup.ts";
import { type Offered, readSuggestions } from "./suggest/suggestions.ts";
import { type EnglishIndex, readEnglish } from "./translate/english-index.ts";
import { openTranslation, type Translation } from "./translated/open-translation.ts";

/** The source of the index, and the script of its texts. */
export interface IndexSource {
  /** Reads a file by its name in `index-format.ts`, or rejects; a file whose reading was rejected may be requested again. */
  readonly read: ReadFile;
  readonly script: Script;
  /** The language of the page, if it is not Chinese: texts that are translated into it are searched too. */
  readonly language?: string;
}

/**
 * The opened index. Clauses are numbered from 0 through all documents. An index may hold a part of the collection: its table
 * then has no row for the others.
 */
export interface Index {
  readonly folding: Folding;
  readonly table: ClauseTable;
  /** Every position of a folded term. */
  readonly placesOf: (fold: string) => Promise<Positions>;
  /** The number of clauses in which folded terms occur, where the index holds a part of the collection. */
  readonly frequencies?: ReadonlyMap<string, number>;
  readonly loadTexts: LoadTexts;
  readonly vocabulary: () => Promise<Vocabulary>;
  readonly english: () => Promise<EnglishIndex>;
  /** The translated texts in the language of the page; null if there are none. */
  readonly translation: () => Promise<Translation | null>;
}

/** Reads a JSON file that the build wrote, whose structure is `Content`. */
async function readJson<Content>({ read }: IndexSource, name: string): Promise<Content> {
  return JSON.parse(new TextDecoder().decode(await read(name)));
}

/** Reads the folding with which the index was built. */
export async function openFolder(source: IndexSource): Promise<Folding> {
  return createFolding(readFoldTable(await readJson<WrittenFoldTable>(source, FOLD_FILE)));
}

/** Reads the other files that every search needs: the clause table and Pagefind's first files. */
export async function openIndex(source: IndexSource, opening: Promise<Folding>): Promise<Index> {
  const [written, folding, pagefind] = await Promise.all([
    readJson<PackedTable>(source, TABLE_FILE),
    opening,
    openPagefind(source.read),
  ]);
  const table = readTable(unpackTable(written));
  const readShard = (shard: number): Promise<Shard> =>
    readJson(source, shardFile(source.script, shard));
  const loadTexts = textLoader(table, folding, readShard);
  const vocabulary = memoize(async () =>
    readVocabulary(await readJson<WrittenVocabulary>(source, VOCABULARY_FILE)),
  );
  const english = memoize(async () =>
    readEnglish(await readJson<WrittenEnglish>(source, englishFile(source.script))),
  );
  const { language } = source;
  const isTranslated = language !== undefined && written.languages.includes(language);
  const translation = memoize(async () =>
    isTranslated
      ? openTranslation(language, table, folding, (name) => readJson(source, name))
      : null,
  );
  return {
    folding,
    table,
    placesOf: createPhraseLookup(pagefind, table, loadTexts),
    loadTexts,
    vocabulary: () => vocabulary(null),
    english: () => english(null),
    translation: () => translation(null),
  };
}

/** Reads the suggestions, with or without names in Latin letters. */
export async function openSuggestions(
  source: IndexSource,
  folding: Folding,
  withNames: boolean,
): Promise<Offered[]> {
  const [written, names] = await Promise.all([
    readJson<WrittenSuggestions>(source, suggestionsFile(source.script)),
    withNames ? readJson<WrittenNames>(source, NAMES_FILE) : null,
  ]);
  return readSuggestions(written, names, folding);
}

/** Reads the names that lead directly to a place. */
export async function openJumps(source: IndexSource): Promise<SerializedCitations> {
  return readCitationLookup(await readJson<WrittenJumps>(source, jumpsFile(source.script)));
}
