/** The documents that notes are on: which there are, and the words of their clauses. */

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

/** What the list of documents says of one. */
export interface ListedDocument {
  readonly id: string;
  readonly title: Titles;
}

/** A clause that is marked, as it stands in its document today. */
export interface NotedClause {
  /** Its numbers and heading. */
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly citation: string;
}

/** Every document of the site, in the order of its lists. */
export function loadDocuments(): Promise<readonly ListedDocument[]> {
  return loadData("documents.json");
}

/** Clauses of a document by id, in reading order, those that are asked for and still there; rejects where its text cannot be had. */
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
