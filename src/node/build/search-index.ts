/** Builds the search index of a collection: Pagefind over folded symbols, and the texts that answers display. */
import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import type { Artifact, ArtifactFile } from "../../export/artifacts/artifact.ts";
import { SEARCH_INDEX_NAME } from "../../export/artifacts/registry.ts";
import { type Collection, SCRIPTS } from "../../model/types.ts";
import type { ChangeRecord } from "../../model/versions/changes.ts";
import {
  ENTRY_FILE,
  englishFile,
  FOLD_FILE,
  type IndexEntry,
  jumpsFile,
  NAMES_FILE,
  numberedSum,
  SEARCH_FOLDER,
  SUMS_FILE,
  shardFile,
  suggestionsFile,
  TABLE_FILE,
  VOCABULARY_FILE,
} from "../../search/format/index-format.ts";
import { packTable } from "../../search/format/packed-table.ts";
import { isSealed, seal, UNSEALED } from "../../search/format/seal.ts";
import {
  translatedTableFile,
  translatedTextsFile,
  translatedWordsFile,
} from "../../search/format/translated-format.ts";
import { writeVocabulary } from "../../search/format/vocabulary.ts";
import { collectEnglish } from "../../search/index/collect-english.ts";
import { collectTranslated, languagesOf } from "../../search/index/collect-translated.ts";
import { collectSuggestions, collectVocabulary } from "../../search/index/collect-words.ts";
import { indexWords } from "../../search/index/index-words.ts";
import { type IndexedClause, indexedClauses } from "../../search/index/indexed-clauses.ts";
import { serializeCitations } from "../../search/index/serialize-citations.ts";
import { serializeTable } from "../../search/index/serialize-table.ts";
import { makeShards } from "../../search/index/shards.ts";
import { collectTokens } from "../../search/tokens/collect-tokens.ts";
import { SIZES_FILE, tokensFile, wordsFile } from "../../search/tokens/token-format.ts";
import { createFolding, type Folding } from "../../text/fold/fold.ts";
import { writeFoldTable } from "../../text/fold/fold-table-format.ts";
import type { CharacterTable } from "../../text/fold/normalise.ts";
import { cutAllWords, cutWords, keyTerms } from "../adapters/jieba.ts";
import { openccFoldTable } from "../adapters/opencc.ts";
import { indexByPagefind } from "../adapters/pagefind.ts";
import { pagefindFiles } from "../adapters/pagefind-files.ts";
import type { Memory } from "../memory/memory.ts";

type Files = ReadonlyMap<string, string | Uint8Array>;

/** A short hash of the contents of some files. */
function versionOf(files: Files): string {
  const hash = createHash("sha256");
  for (const [name, content] of files) {
    hash.update(`${name}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex").slice(0, 12);
}

/** The files with the sums of all these that carry none, that of the version's folder last. */
function sumsFiles(files: Files): Map<string, string> {
  const named: Record<string, number> = {};
  const numbered = new Map<string, number[]>();
  for (const [name, content] of files) {
    if (isSealed(name)) continue;
    const place = numberedSum(name);
    if (place === null) named[name] = crc32(content);
    else {
      const sums = numbered.get(place.file) ?? [];
      numbered.set(place.file, sums);
      sums[place.number] = crc32(content);
    }
  }
  const written = new Map<string, string>();
  for (const [file, sums] of numbered) {
    const list = JSON.stringify(sums);
    written.set(file, list);
    named[file] = crc32(list);
  }
  return written.set(SUMS_FILE, JSON.stringify(named));
}

/** The files of the fold, and of words and names: everything that is not about single clauses. */
export function wordFiles(
  collection: Collection,
  clauses: readonly IndexedClause[],
  table: CharacterTable,
  folding: Folding,
): ReadonlyMap<string, string> {
  const { suggestions, names: latinNames } = collectSuggestions(
    clauses,
    collection.glossary,
    folding,
    keyTerms,
  );
  const names = collection.names.flatMap(({ forms }) => forms.map((form) => folding.fold(form)));
  const vocabulary = collectVocabulary(clauses, cutWords, names);
  const files = new Map([
    [FOLD_FILE, JSON.stringify(writeFoldTable(table))],
    [NAMES_FILE, JSON.stringify(latinNames)],
    [VOCABULARY_FILE, JSON.stringify(writeVocabulary(vocabulary))],
  ]);
  for (const script of SCRIPTS) {
    files.set(englishFile(script), JSON.stringify(collectEnglish(collection, clauses, script)));
    files.set(suggestionsFile(script), JSON.stringify(suggestions[script]));
    files.set(jumpsFile(script), JSON.stringify(serializeCitations(collection, script)));
  }
  return files;
}

/** The words of each clause, made when they are asked for: all of them together are millions of texts. */
function* wordsOf(clauses: readonly IndexedClause[]): Generator<readonly string[]> {
  for (const { filed } of clauses) yield indexWords(filed);
}

/** The files of the index, by name. */
async function makeFiles(
  collection: Collection,
  table: CharacterTable,
  record: ChangeRecord | null,
  memory: Memory | undefined,
): Promise<Files> {
  const folding = createFolding(table);
  const clauses = indexedClauses(collection, folding);
  const index = await indexByPagefind(wordsOf(clauses), undefined, memory);
  const files = new Map<string, string | Uint8Array>([
    [TABLE_FILE, JSON.stringify(packTable(serializeTable(collection, clauses, record)))],
    ...wordFiles(collection, clauses, table, folding),
    ...pagefindFiles(index, memory),
  ]);
  const tokens = collectTokens(clauses, folding, cutAllWords);
  files.set(SIZES_FILE, JSON.stringify(tokens.sizes));
  for (const [number, shard] of tokens.shards.entries()) files.set(tokensFile(number), shard);
  for (const script of SCRIPTS) {
    files.set(wordsFile(script), JSON.stringify(tokens.words[script]));
    for (const [number, shard] of makeShards(clauses, script).entries()) {
      files.set(shardFile(script, number), JSON.stringify({ ...UNSEALED, ...shard }));
    }
  }
  for (const language of languagesOf(collection.documents)) {
    const { table, words, texts } = collectTranslated(collection.documents, clauses, language);
    files.set(translatedTableFile(language), JSON.stringify(table));
    for (const [number, shard] of words.entries()) {
      files.set(translatedWordsFile(language, number), JSON.stringify(shard));
    }
    for (const [number, shard] of texts.entries()) {
      files.set(translatedTextsFile(language, number), JSON.stringify(shard));
    }
  }
  return files;
}

/**
 * The files of the index below the site's root, with the paths of `index-format.ts`.
 *
 * @param table the table of the fold; the index includes it, so that build and browser fold alike
 * @param record the publications by which answers can be filtered; null for none
 * @param memory knows what an earlier build has made
 * @throws Error if Pagefind fails or loses a clause
 */
export async function* searchIndexFiles(
  collection: Collection,
  table: CharacterTable,
  record: ChangeRecord | null = null,
  memory?: Memory,
): AsyncGenerator<ArtifactFile> {
  const files = await makeFiles(collection, table, record, memory);
  const version = versionOf(files);
  for (const [name, content] of files) {
    const path = `${SEARCH_FOLDER}/${version}/${name}`;
    yield { path, content: isSealed(name) ? seal(version, name, Buffer.from(content)) : content };
  }
  const sums = sumsFiles(files);
  for (const [name, content] of sums) {
    yield { path: `${SEARCH_FOLDER}/${version}/${name}`, content };
  }
  const entry: IndexEntry = { version, sums: crc32(sums.get(SUMS_FILE) ?? "") };
  yield { path: `${SEARCH_FOLDER}/${ENTRY_FILE}`, content: JSON.stringify(entry) };
}

/** search-data/: the search index. @param memory knows what an earlier build has made */
export function searchIndex(memory: Memory | undefined): Artifact {
  return {
    name: SEARCH_INDEX_NAME,
    files: ({ corpus, record }) => searchIndexFiles(corpus, openccFoldTable(), record, memory),
  };
}
