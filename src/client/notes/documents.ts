/** The documents that notes are on: which there are, and the words of their clauses, read off their pages. */
import type { Titles } from "../../model/types.ts";
import { cite } from "../../site/citation/plain.ts";
import { type Language, TEXT_SCRIPT } from "../../site/i18n/languages.ts";
import { clauseHref } from "../../site/routes/address.ts";
import { citedClause, citedDocument } from "../clause-panel/cited-clause.ts";
import { loadData, loadPage } from "../data/load-data.ts";
import { paragraphsOf, titleOf } from "./clause-words.ts";

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

/** Clauses of a document by id, in reading order, those that are asked for and still there; rejects where its page cannot be had. */
export async function loadClauses(
  lang: Language,
  { id }: ListedDocument,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, NotedClause>> {
  const page = await loadPage(clauseHref(lang, id));
  const script = TEXT_SCRIPT[lang];
  const cited = citedDocument(page);
  if (cited === null) throw new Error(`The page of ${id} shows no document`);
  const named = {
    title: cited.titles[script],
    number: cited.number?.[script] ?? null,
    issuer: cited.issuer?.[script] ?? null,
    date: cited.date,
  };
  const clauses = [...page.querySelectorAll<HTMLElement>(".clauses .clause")].filter((each) =>
    wanted.has(each.id),
  );
  return new Map(
    clauses.map((clause) => {
      const address = new URL(clauseHref(lang, id, clause.id), document.baseURI).href;
      const citation = cite(lang, named, citedClause(clause), address);
      const title = titleOf(clause, script);
      return [clause.id, { title, paragraphs: paragraphsOf(clause), citation }];
    }),
  );
}
