/** The outlines of documents, by which clauses of any document are named; each is loaded once. */

import type { Outline, OutlineClause } from "../../site/document/outline.ts";
import type { Language } from "../../site/i18n/languages.ts";
import { loadData } from "./load-data.ts";

const loading = new Map<string, Promise<Outline>>();

/** The outline of a document in a language version; rejects where it cannot be had, and is asked for again the next time. */
export function loadOutline(lang: Language, document: string): Promise<Outline> {
  const path = `outlines/${lang}/${document}.json`;
  const known = loading.get(path) ?? loadData<Outline>(path);
  loading.set(path, known);
  known.catch(() => loading.delete(path));
  return known;
}

/** A clause of an outline by its parts. */
export interface NamedClause {
  readonly depth: number;
  readonly id: string;
  readonly name: string;
  /** The way of numbers to it: 三（一）2. */
  readonly reference: string;
  readonly english: string | null;
}

function named([depth, id, name, reference, english]: OutlineClause): NamedClause {
  return { depth, id, name, reference, english: english ?? null };
}

/** The clauses of an outline, in order. */
export function clausesOf({ clauses }: Outline): NamedClause[] {
  return clauses.map(named);
}

/** A clause with what its document is called. */
export interface FoundClause {
  readonly outline: Outline;
  readonly clause: NamedClause;
}

/** The clause at `document#clause`; null where there is none. Rejects where its outline cannot be had. */
export async function findClause(lang: Language, address: string): Promise<FoundClause | null> {
  const [document = "", id] = address.split("#");
  const outline = await loadOutline(lang, document);
  const clause = outline.clauses.find(([, own]) => own === id);
  return clause === undefined ? null : { outline, clause: named(clause) };
}
