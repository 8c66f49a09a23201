/** The former publication of a site, as the site itself states it: the record, and the former words of what has changed since. */
import { z } from "zod";
import {
  changedDocuments,
  type Former,
  type FormerClause,
} from "../../corpus/changes/next-record.ts";
import { contentIn, documentFile, sharedFiles } from "../../export/document-file.ts";
import { type DocumentText, type TextClause, textFolder } from "../../export/document-text.ts";
import { type PlacedTextClause, placeClauses } from "../../export/text-clauses.ts";
import { gapAfter, nameBelow } from "../../model/clause-name.ts";
import type { Corpus } from "../../model/corpus.ts";
import { CELL_SEPARATOR } from "../../model/table.ts";
import type { Script } from "../../model/types.ts";
import type { ChangeRecord } from "../../model/versions/changes.ts";
import { RECORD_SCHEMA } from "./record-schema.ts";
import type { ReadPublished } from "./site-files.ts";

/** Path of the record below the root of a site. */
const RECORD_PATH = "data/changes.json";

/**
 * The former publication; null if the site has no record.
 * @throws Error if a file cannot be read, or if the record is none that this version knows
 */
export async function readFormer(read: ReadPublished, corpus: Corpus): Promise<Former | null> {
  const text = await read(RECORD_PATH);
  if (text === null) return null;
  const record = readRecord(text);
  const words = new Map<string, ReadonlyMap<string, FormerClause>>();
  const shared = sharedFiles(await formerDocuments(read));
  async function textOf(script: Script, id: string): Promise<DocumentText | null> {
    const file = await read(`data/${textFolder(script)}${documentFile(id, shared)}.json`);
    return file === null ? null : contentIn<DocumentText>(JSON.parse(file), id, shared);
  }
  for (const id of changedDocuments(record, corpus)) {
    const [hans, hant] = [await textOf("zh-Hans", id), await textOf("zh-Hant", id)];
    if (hans !== null && hant !== null) words.set(id, formerClauses(hans, hant));
  }
  return { record, words };
}

/** The number of documents of the published site. */
async function formerDocuments(read: ReadPublished): Promise<number> {
  const text = await read("data/documents.json");
  const documents: unknown = text === null ? [] : JSON.parse(text);
  return Array.isArray(documents) ? documents.length : 0;
}

function readRecord(text: string): ChangeRecord {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (cause) {
    throw new Error(`${RECORD_PATH} of the published site is no JSON.`, { cause });
  }
  const { success, data, error } = RECORD_SCHEMA.safeParse(given);
  if (success) return data;
  throw new Error(
    `${RECORD_PATH} of the published site is no record that this version reads:\n${z.prettifyError(error)}`,
  );
}

/** The clauses of a document's text in both scripts. */
function formerClauses(hans: DocumentText, hant: DocumentText): ReadonlyMap<string, FormerClause> {
  const other = new Map(placeClauses(hant.clauses).map((placed) => [placed.clause.id, placed]));
  return new Map(
    placeClauses(hans.clauses).map((placed): [string, FormerClause] => {
      const { id, kind } = placed.clause;
      const traditional = other.get(id) ?? placed;
      const name = { "zh-Hans": nameOf(placed), "zh-Hant": nameOf(traditional) };
      return [
        id,
        {
          "zh-Hans": wordsOf(placed.clause),
          "zh-Hant": wordsOf(traditional.clause),
          name,
          unnamed: ownName(placed.clause) === "" ? kind : null,
        },
      ];
    }),
  );
}

function wordsOf({ heading = "", paragraphs, rows = [] }: TextClause) {
  return { heading, paragraphs: paragraphs ?? rows.map((row) => row.join(CELL_SEPARATOR)) };
}

function ownName({ label = "", heading = "" }: TextClause): string {
  return `${label}${heading === "" ? "" : gapAfter(label)}${heading}`;
}

function nameOf({ clause, path }: PlacedTextClause): string {
  const above = path.map(({ kind, label = "" }) => ({ kind, label }));
  return nameBelow(above, ownName(clause));
}
