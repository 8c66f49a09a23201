/** Documents of the notes: the list of documents, and the clauses with notes. */

import type { DocumentText } from "../../export/document-text.ts";
import { noteIds, type PlacedTextClause, placeClauses } from "../../export/text-clauses.ts";
import type { Titles } from "../../model/types.ts";
import { titledReference } from "../../site/citation/clause-reference.ts";
import { cite } from "../../site/citation/plain.ts";
import { type Language, TEXT_SCRIPT } from "../../site/i18n/languages.ts";
import { clauseHref } from "../../site/routes/address.ts";
import { loadDocumentText } from "../data/document-text.ts";
import { loadData } from "../data/load-data.ts";
import { citedTextClause } from "./cited-text-clause.ts";

/** A document in the list of documents. */
export interface ListedDocument {
  readonly id: string;
  readonly title: Titles;
}

/** A marked clause, as it is in its document today. */
export interface NotedClause {
  /** Its reference and heading. */
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly citation: string;
}

/** Every document of the site, in the order of its lists. Rejects if the list cannot be loaded. */
export function loadDocuments(): Promise<readonly ListedDocument[]> {
  return loadData("documents.json");
}

/** The wanted clauses of a document that still exist, by id, in reading order. Rejects if its text cannot be loaded. */
export async function loadClauses(
  lang: Language,
  { id }: ListedDocument,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, NotedClause>> {
  const text = await loadDocumentText(TEXT_SCRIPT[lang], id);
  const notes = noteIds(text.clauses);
  const placed = placeClauses(text.clauses).filter(({ clause }) => wanted.has(clause.id));
  return new Map(placed.map((each) => [each.clause.id, notedClause(lang, text, notes, each)]));
}

function notedClause(
  lang: Language,
  text: DocumentText,
  notes: ReadonlySet<string>,
  placed: PlacedTextClause,
): NotedClause {
  const { id, paragraphs, rows } = placed.clause;
  const cited = citedTextClause(placed, notes);
  const address = new URL(clauseHref(lang, text.document, id), document.baseURI).href;
  const own = rows === undefined ? paragraphs : rows.map((cells) => cells.join(" "));
  return {
    title: titledReference(text.script, cited),
    paragraphs: (own ?? []).map((words) => words.trim()).filter((words) => words !== ""),
    citation: cite(lang, text, cited, address),
  };
}
