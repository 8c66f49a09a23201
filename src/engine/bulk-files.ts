/** The bulk files of a collection: what the engine's `_bulk` takes, in files that are sent whole. */
import type { ArtifactFile } from "../export/artifacts/artifact.ts";
import type { HandedCollection } from "./collection-rows.ts";
import { aliasActions, DEFAULT_LAYOUT, DEFAULT_NAME, fileId, indexTemplates } from "./mapping.ts";
import { FACTS_FILE } from "./row.ts";

/** The list of the files, written last: a folder without one is not whole. */
export const MANIFEST_FILE = "manifest.json";

export interface Manifest {
  /** A sum of all files. */
  readonly version: string;
  /** The languages of translated texts. */
  readonly languages: readonly string[];
  /** The bulk files of each index, and the number of its entries. */
  readonly clauses: BulkList;
  readonly shown: BulkList;
}

interface BulkList {
  readonly entries: number;
  readonly files: readonly string[];
}

/** Approximate size of a file in UTF-16 units. */
const FILE_SIZE = 4_000_000;

/** An entry: two lines. The id makes an entry that is sent twice the same one. */
function bulkEntry(id: string | number, source: object): string {
  return `${JSON.stringify({ index: { _id: String(id) } })}\n${JSON.stringify(source)}\n`;
}

/** Groups entries into the contents of files. */
function* contentsOf(entries: Iterable<string>): Generator<string> {
  let content: string[] = [];
  let size = 0;
  for (const entry of entries) {
    content.push(entry);
    size += entry.length;
    if (size < FILE_SIZE) continue;
    yield content.join("");
    content = [];
    size = 0;
  }
  if (content.length > 0) yield content.join("");
}

/**
 * The files in a folder, the manifest last.
 * @param others the files of the search index that are not about single clauses, by name
 * @param hash makes the sum of the contents: takes text, and gives the sum of all
 */
export function* bulkFiles(
  folder: string,
  collection: HandedCollection,
  others: ReadonlyMap<string, string>,
  hash: { update(text: string): void; digest(): string },
): Generator<ArtifactFile> {
  const counts = { clauses: 0, shown: 0 };
  const files: { clauses: string[]; shown: string[] } = { clauses: [], shown: [] };

  function* entriesOf(index: "clauses" | "shown"): Generator<string> {
    for (const { row, shown } of collection.clauses()) {
      counts[index]++;
      yield bulkEntry(row.number, index === "clauses" ? row : shown);
    }
    if (index === "clauses") return;
    for (const [name, content] of [...others, [FACTS_FILE, JSON.stringify(collection.facts)]]) {
      counts[index]++;
      yield bulkEntry(fileId(name ?? ""), { content });
    }
  }

  for (const index of ["clauses", "shown"] as const) {
    for (const content of contentsOf(entriesOf(index))) {
      const name = `${index}-${String(files[index].length + 1).padStart(5, "0")}.ndjson`;
      files[index].push(name);
      hash.update(content);
      yield { path: `${folder}/${name}`, content };
    }
  }
  const version = hash.digest();
  const templates = indexTemplates(DEFAULT_NAME, DEFAULT_LAYOUT, collection.languages);
  for (const [name, template] of Object.entries(templates)) {
    yield { path: `${folder}/template-${name}.json`, content: JSON.stringify(template, null, 2) };
  }
  const switched = JSON.stringify(aliasActions(DEFAULT_NAME, version), null, 2);
  yield { path: `${folder}/aliases.json`, content: switched };
  const manifest: Manifest = {
    version,
    languages: collection.languages,
    clauses: { entries: counts.clauses, files: files.clauses },
    shown: { entries: counts.shown, files: files.shown },
  };
  yield { path: `${folder}/${MANIFEST_FILE}`, content: JSON.stringify(manifest, null, 2) };
}
