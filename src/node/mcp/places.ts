/** Addresses and citations of documents and clauses, as every answer carries them. */
import { noteIds, type PlacedTextClause } from "../../export/text-clauses.ts";
import type { Script } from "../../model/types.ts";
import { writeValidity } from "../../model/versions/validity-text.ts";
import type { State } from "../../model/versions/versions.ts";
import type { HitPosition } from "../../search/searcher.ts";
import type { CitedClause } from "../../site/citation/clause-reference.ts";
import type { CslItem } from "../../site/citation/csl.ts";
import { formatCitation } from "../../site/citation/formats.ts";
import { citedTextClause } from "../../site/citation/of-text.ts";
import { type CitedDocument, citationRecord } from "../../site/citation/record.ts";
import type { Language } from "../../site/i18n/languages.ts";
import type { Force } from "./force.ts";
import { type ListedDocument, type PublishedSite, today } from "./published-site.ts";

/** The language version with the Chinese of a script. */
export const PAGE_LANGUAGE: Readonly<Record<Script, Language>> = {
  "zh-Hans": "zh-hans",
  "zh-Hant": "zh-hant",
};

/** The citation data of a document in one script; the authors are in the script of the source. */
async function citedDocument(
  site: PublishedSite,
  { id, title, kind, authors, force }: ListedDocument,
  script: Script,
): Promise<CitedDocument> {
  const [{ issuer, number, date }, { name }] = await Promise.all([
    site.text(script, id),
    site.info(),
  ]);
  const both = (text: string | null) =>
    text === null ? null : { "zh-Hans": text, "zh-Hant": text };
  return {
    id,
    titles: title,
    genre: kind,
    issuer: both(issuer),
    authors: authors.map((author) => ({ "zh-Hans": author, "zh-Hant": author })),
    date,
    number: both(number),
    site: name,
    ...(force !== undefined && { validity: writeValidity(force) }),
  };
}

/** The citation data of a clause, from the text of its document. */
export async function citedClauseOf(
  site: PublishedSite,
  script: Script,
  document: string,
  placed: PlacedTextClause,
): Promise<CitedClause> {
  const { clauses } = await site.text(script, document);
  return citedTextClause(placed, noteIds(clauses));
}

/** The record from which every citation format is made. */
export async function recordOf(
  site: PublishedSite,
  document: ListedDocument,
  clause: CitedClause,
  script: Script,
): Promise<CslItem> {
  const address = await site.address(PAGE_LANGUAGE[script], document.id, clause.id);
  const isOnTheWeb = /^https?:/u.test(address);
  return citationRecord(await citedDocument(site, document, script), clause, {
    script,
    address: isOnTheWeb ? address : null,
    accessed: today(),
  });
}

/** The part of an answer that names a clause. */
export interface NamedClause {
  /** `document#clause`. */
  readonly clause: string;
  readonly title: string;
  readonly date: string | null;
  /** The state of the document today; null if nothing is known of it. */
  readonly state: State | null;
  /** The first and the last day in force; null if nothing is known of them. */
  readonly inForce: Force["inForce"] | null;
  /** Id of the current version of the document; null if it is this one, or if there are no versions. */
  readonly current: string | null;
  /** The address of the clause on the page in the script. */
  readonly address: string;
  readonly citation: string;
}

/** The part of an answer that tells the force of a document. */
export async function forceOf(
  site: PublishedSite,
  { id }: Pick<ListedDocument, "id">,
): Promise<Pick<NamedClause, "state" | "inForce" | "current">> {
  const force = await site.force(id);
  const current = force?.current ?? id;
  return {
    state: force?.state ?? null,
    inForce: force?.inForce ?? null,
    current: current === id ? null : current,
  };
}

/** Names a clause, with address and citation in a script. */
export async function nameClause(
  site: PublishedSite,
  document: ListedDocument,
  clause: CitedClause,
  script: Script,
): Promise<NamedClause> {
  const language = PAGE_LANGUAGE[script];
  const [record, force, address] = await Promise.all([
    recordOf(site, document, clause, script),
    forceOf(site, document),
    site.address(language, document.id, clause.id),
  ]);
  return {
    clause: `${document.id}#${clause.id}`,
    title: document.title[script],
    date: document.date,
    ...force,
    address,
    citation: formatCitation("plain", language, record),
  };
}

/** Names a clause by its address. */
export async function nameAddress(
  site: PublishedSite,
  address: string,
  script: Script,
): Promise<NamedClause> {
  const { document, forms } = await site.clause(address);
  const cited = await citedClauseOf(site, script, document.id, forms[script]);
  return nameClause(site, document, cited, script);
}

/** The citation data of a hit. */
export function citedHit({ clause, kind, labels, path, name }: HitPosition): CitedClause {
  return { id: clause, kind, labels, path, name };
}
