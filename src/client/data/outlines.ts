/** Outlines of documents, for naming clauses of any document; each is loaded once. */

import type { Outline, OutlineClause } from "../../site/document/outline.ts";
import { titleInOutline } from "../../site/document/outline-title.ts";
import type { Language } from "../../site/i18n/languages.ts";
import { once } from "../dom/once.ts";
import { loadDocumentData } from "./load-data.ts";

const load = {
  "zh-hans": once((id: string) => loadDocumentData<Outline>("outlines/zh-hans/", id)),
  "zh-hant": once((id: string) => loadDocumentData<Outline>("outlines/zh-hant/", id)),
  en: once((id: string) => loadDocumentData<Outline>("outlines/en/", id)),
} as const satisfies Record<Language, unknown>;

/** The outline of a document in a language version. Rejects if it cannot be loaded; the next call then loads it again. */
export function loadOutline(lang: Language, document: string): Promise<Outline> {
  return load[lang](document);
}

/** A clause of an outline, as an object. */
export interface NamedClause {
  readonly depth: number;
  readonly id: string;
  readonly name: string;
  /** Clause reference, such as 三（一）2. */
  readonly reference: string;
  /** The English title, or the first words in English of a clause without a heading. */
  readonly english: string | null;
  /** The English title alone. */
  readonly englishTitle: string | null;
}

function named(clause: OutlineClause): NamedClause {
  const [depth, id, name, reference, english = null] = clause;
  return { depth, id, name, reference, english, englishTitle: titleInOutline(clause) };
}

/** The clauses of an outline, in reading order. */
export function clausesOf({ clauses }: Outline): NamedClause[] {
  return clauses.map(named);
}

/** English titles by clause id. Only the outlines of English pages have any. */
export function englishTitles({ clauses }: Outline): ReadonlyMap<string, string> {
  return new Map(
    clauses.flatMap((clause) => {
      const title = titleInOutline(clause);
      return title === null ? [] : [[clause[1], title] as const];
    }),
  );
}

/** A clause with the name of its document. */
export interface FoundClause {
  readonly outline: Outline;
  readonly clause: NamedClause;
}

/** The clause at `document#clause`, or null if there is none. Rejects if the outline cannot be loaded. */
export async function findClause(lang: Language, address: string): Promise<FoundClause | null> {
  const [document = "", id] = address.split("#");
  const outline = await loadOutline(lang, document);
  const clause = outline.clauses.find(([, own]) => own === id);
  return clause === undefined ? null : { outline, clause: named(clause) };
}
