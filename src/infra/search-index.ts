/** Writes the search index of a collection: Pagefind over folded character pairs, and the texts that it leads to. */
import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import * as pagefind from "pagefind";
import { type Collection, SCRIPTS } from "../model/types.ts";
import {
  type ClauseTable,
  ENTRY_FILE,
  FOLD_FILE,
  type IndexEntry,
  PAGEFIND_FOLDER,
  shardFile,
  TABLE_FILE,
} from "../search/index-format.ts";
import { indexWords } from "../search/index-words.ts";
import { type IndexedClause, indexedClauses } from "../search/indexed-clauses.ts";
import { makeShards } from "../search/shards.ts";
import { createFolder } from "../text/fold.ts";
import { writeFoldTable } from "../text/fold-table-format.ts";
import type { CharacterTable } from "../text/normalise.ts";

const FOLDER = "search-data";
/** Small enough that a rare term loads little text, large enough that a common one asks for few files. */
const SHARD_SIZE = 16;
/** What a browser needs of a Pagefind bundle; the interfaces, highlighters and fragments are left out. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_meta|index\/.*\.pf_index)$/;
const FRAGMENT = /^fragment\/unknown_([^.]+)\.pf_fragment$/;
/** How Pagefind begins each compressed file. */
const SIGNATURE = "pagefind_dcd";
/** Pagefind's module fetches by this, so that a reader can see each failure (Pagefind itself only logs it). */
const FETCH_HOOK =
  "let fetch = globalThis.fetch;\nexport const useFetch = (replacement) => {\n  fetch = replacement;\n};\n";

interface PagefindBundle {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Pagefind's name for each clause that it holds, by the clause's number. */
  readonly pages: ReadonlyMap<number, string>;
}

function check(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join("; ")}`);
}

/** The number of the clause that a fragment stands for. */
function clauseOf(fragment: Uint8Array): number {
  const text = gunzipSync(fragment).toString("utf8");
  if (!text.startsWith(SIGNATURE)) throw new Error("Pagefind: a fragment of an unknown format");
  const parsed: unknown = JSON.parse(text.slice(SIGNATURE.length));
  if (typeof parsed !== "object" || parsed === null || !("url" in parsed)) {
    throw new Error("Pagefind: a fragment without an address");
  }
  return Number(parsed.url);
}

/** Makes the Pagefind index; a clause without words is not in it. */
async function makePagefind(words: readonly ReadonlySet<string>[]): Promise<PagefindBundle> {
  const { index, errors } = await pagefind.createIndex();
  check(errors);
  if (index === undefined) throw new Error("Pagefind: no index");
  try {
    for (const [number, set] of words.entries()) {
      if (set.size === 0) continue;
      const content = [...set].toSorted().join(" ");
      const record = { url: String(number), content, language: "unknown" };
      check((await index.addCustomRecord(record)).errors);
    }
    const built = await index.getFiles();
    check(built.errors);
    const files = new Map<string, Uint8Array>();
    const pages = new Map<number, string>();
    for (const { path: name, content } of built.files) {
      const page = FRAGMENT.exec(name)?.[1];
      if (page !== undefined) pages.set(clauseOf(content), page);
      else if (name === "pagefind.js")
        files.set(name, Buffer.concat([Buffer.from(FETCH_HOOK), content]));
      else if (NEEDED.test(name)) files.set(name, content);
    }
    for (const [number, set] of words.entries()) {
      if (set.size > 0 && !pages.has(number)) throw new Error(`Pagefind: clause ${number} is lost`);
    }
    return { files, pages };
  } finally {
    await pagefind.close();
  }
}

/** The rows of the clause table, clauses numbered through the documents. */
function makeTable(
  collection: Collection,
  clauses: readonly IndexedClause[],
  pages: ReadonlyMap<number, string>,
): ClauseTable {
  const length = clauses.reduce((sum, { folded }) => sum + folded.join("").length, 0);
  const numbered = clauses.map((clause, number) => ({ ...clause, number }));
  const ofDocument = Map.groupBy(numbered, ({ document }) => document);
  return {
    shardSize: SHARD_SIZE,
    averageLength: clauses.length === 0 ? 0 : length / clauses.length,
    documents: collection.documents.map(({ id, titles, date, genre }) => {
      const own = ofDocument.get(id) ?? [];
      return {
        id,
        titles,
        date: date?.value ?? null,
        genre,
        clauses: own.map(({ clause }) => clause.id),
        kinds: own.map(({ clause }) => clause.kind),
        pages: own.map(({ number }) => pages.get(number) ?? ""),
      };
    }),
  };
}

/** A short name for the content of some files, the same for the same content. */
function versionOf(files: ReadonlyMap<string, string | Uint8Array>): string {
  const hash = createHash("sha256");
  for (const [name, content] of files) {
    hash.update(`${name}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex").slice(0, 12);
}

/**
 * Writes the index under `<outDir>/search-data/`, in the files that `index-format.ts` names.
 *
 * @param table the table of the fold; the browser gets it with the index, so that both sides fold alike
 * @throws Error where Pagefind fails, or loses a clause; files already written stay
 */
export async function writeSearchIndex(
  collection: Collection,
  outDir: string,
  table: CharacterTable,
): Promise<void> {
  const clauses = indexedClauses(collection, createFolder(table));
  const bundle = await makePagefind(clauses.map(({ folded }) => indexWords(folded)));
  const files = new Map<string, string | Uint8Array>([
    [TABLE_FILE, JSON.stringify(makeTable(collection, clauses, bundle.pages))],
    [FOLD_FILE, JSON.stringify(writeFoldTable(table))],
  ]);
  for (const script of SCRIPTS) {
    for (const [number, shard] of makeShards(clauses, script, SHARD_SIZE).entries()) {
      files.set(shardFile(script, number), JSON.stringify(shard));
    }
  }
  for (const [name, content] of bundle.files) files.set(PAGEFIND_FOLDER + name, content);
  const version = versionOf(files);
  for (const [name, content] of files) {
    const target = path.join(outDir, FOLDER, version, name);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  const entry: IndexEntry = { version };
  await writeFile(path.join(outDir, FOLDER, ENTRY_FILE), JSON.stringify(entry));
}
