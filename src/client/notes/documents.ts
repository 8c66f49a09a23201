/** The documents that notes are on: which there are, and the words of their clauses, read off their pages. */
import { CLAUSE_KINDS, type Titles } from "../../model/types.ts";
import { clauseHref } from "../../site/address.ts";
import { cite } from "../../site/citation.ts";
import type { Language } from "../../site/languages.ts";
import { loadData, loadPage } from "../load-data.ts";
import { pathOf } from "../reading/clause-name.ts";
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
  { id, title }: ListedDocument,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, NotedClause>> {
  const page = await loadPage(clauseHref(lang, id));
  const fact = (name: string, part: string) => page.querySelector(`[data-fact="${name}"] ${part}`);
  const document = {
    titles: title,
    issuer: fact("issuer", "[data-zh]")?.textContent ?? null,
    date: fact("date", "time")?.getAttribute("datetime") ?? null,
  };
  const clauses = [...page.querySelectorAll(".clauses .clause")].filter((each) =>
    wanted.has(each.id),
  );
  return new Map(
    clauses.map((clause) => {
      const name = titleOf(clause);
      const kind = CLAUSE_KINDS.find((each) => clause.classList.contains(each)) ?? "section";
      const labels = pathOf(clause).map((part) => part.name.label);
      const address = new URL(clauseHref(lang, id, clause.id), globalThis.document.baseURI).href;
      const paragraphs = paragraphsOf(clause);
      const citation = cite(lang, document, { kind, labels, name }, address);
      return [clause.id, { title: name, paragraphs, citation }];
    }),
  );
}
