/** The outlines of documents, by which clauses of any document are named; each is loaded once. */

import type { Outline, OutlineClause } from "../../site/document/outline.ts";
import type { Language } from "../../site/i18n/languages.ts";
import { once } from "../dom/once.ts";
import { loadData } from "./load-data.ts";

const load = once((path: string) => loadData<Outline>(path));

/** The outline of a document in a language version; rejects where it cannot be had, and is asked for again the next time. */
export function loadOutline(lang: Language, document: string): Promise<Outline> {
  return load(`outlines/${lang}/${document}.json`);
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

/** The English titles of an outline's clauses, by id; only an English page's outline has any. */
export function englishTitles({ clauses }: Outline): ReadonlyMap<string, string> {
  return new Map(
    clauses.flatMap(([, id, , , english]) =>
      english === undefined ? [] : [[id, english] as const],
    ),
  );
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
