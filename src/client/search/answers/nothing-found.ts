/** The explanation of an answer without exact hits: its causes and alternative searches. */

import type { QueryNode } from "../../../search/query/query.ts";
import { writeQuery } from "../../../search/query/write-query.ts";
import {
  isLimited,
  looserQueries,
  replaceTerm,
  withoutDocuments,
} from "../../../search/relax/looser-queries.ts";
import type { Answer, Searcher } from "../../../search/searcher.ts";
import { chineseLang } from "../../../site/i18n/chinese.ts";
import { formatCount } from "../../../site/i18n/format.ts";
import type { Language } from "../../../site/i18n/languages.ts";
import { entryWord, moreAbsent, unnamedDocument } from "../../../site/i18n/search/entry.ts";
import { searchStrings } from "../../../site/i18n/search/search.ts";
import { element } from "../../dom/elements.ts";
import { mixedWords } from "../../dom/mixed-words.ts";
import { sourceWordings } from "./source-wording.ts";

/** The part of the search page that the explanation needs. */
export interface AnsweredPage {
  readonly lang: Language;
  readonly searcher: Pick<Searcher, "asWritten" | "jumps">;
  /** True if the query names a place in the documents, so that its words are not expected to occur. */
  readonly namesPlace: boolean;
  /** Answers another query with the present filters. */
  search(query: string): Promise<Answer>;
  /** Address of the search page for another query, with the present filters or without any. */
  address(query: string, filters: "kept" | "none"): string;
}

/** Maximum number of alternative queries in a group. */
const MOST_CHOICES = 8;

function listOf(items: readonly Node[]): HTMLElement {
  return element(
    "ul",
    { class: "hits-none-choices" },
    ...items.map((item) => element("li", {}, item)),
  );
}

/** A link to a search, with the number of clauses that it finds. */
function searchLink(text: string, href: string, clauses: number, lang: Language): HTMLElement {
  return element(
    "span",
    {},
    element("a", { href, lang: chineseLang(lang) }, text),
    " ",
    element("span", { class: "soft" }, formatCount(lang, "clause", clauses)),
  );
}

/** Words of the collection that are similar to a term without occurrences. */
async function nearWords(answer: Answer, page: AnsweredPage): Promise<Node[]> {
  const { read, near } = answer;
  if (read === null) return [];
  const parts = near
    .filter(({ words }) => words.length > 0)
    .map(async ({ term, words }) => {
      const written = await page.searcher.asWritten(words.map(({ fold }) => fold));
      const links = written.map((text, index) => {
        const query = writeQuery(replaceTerm(read, term.fold, text));
        return searchLink(text, page.address(query, "kept"), words[index]?.clauses ?? 0, page.lang);
      });
      return [element("p", {}, entryWord(page.lang, "nearWords")), listOf(links)];
    });
  return (await Promise.all(parts)).flat();
}

/** Links to the queries that have results as they are, in a list; null if none has any. */
async function findingAny(
  queries: readonly QueryNode[],
  page: AnsweredPage,
): Promise<HTMLElement | null> {
  const written = queries.slice(0, MOST_CHOICES).map(writeQuery);
  const answers = await Promise.all(written.map((query) => page.search(query)));
  const found = answers.filter(({ relaxed, total }) => relaxed === null && total > 0);
  if (found.length === 0) return null;
  return listOf(
    found.map(({ query, total }) =>
      searchLink(query, page.address(query, "kept"), total, page.lang),
    ),
  );
}

/**
 * The looser queries with results, from the first group that has any. Documents that do not exist are left out before anything
 * else is.
 */
async function looser({ read, terms, unnamed }: Answer, page: AnsweredPage): Promise<Node[]> {
  const named = read && withoutDocuments(read, unnamed);
  if (named === null) return [];
  if (unnamed.length > 0) {
    const links = await findingAny([named], page);
    if (links !== null) return [element("p", {}, entryWord(page.lang, "withoutDocument")), links];
  }
  const isApart =
    named.kind === "and" && !isLimited(named) && terms.every(({ clauses }) => clauses > 0);
  for (const group of looserQueries(named)) {
    const links = await findingAny(group, page);
    if (links === null) continue;
    return [element("p", {}, entryWord(page.lang, isApart ? "apart" : "looser")), links];
  }
  return [];
}

/** An element that is filled when the nodes arrive, and removed if loading them fails. */
function later(coming: Promise<readonly Node[]>): HTMLElement {
  const box = element("div", { class: "hits-none-later" });
  coming.then((nodes) => box.append(...nodes)).catch(() => box.remove());
  return box;
}

/**
 * The explanation of an empty or relaxed answer: it replaces the hits, or precedes those of a relaxed answer. Documents that do not
 * exist and terms without occurrences are named at once; parts that need further searches follow.
 */
export function nothingFound(answer: Answer, page: AnsweredPage): Node[] {
  const { query, terms, unnamed, unfiltered, relaxed, total } = answer;
  const { lang } = page;
  const absent = terms.filter(({ clauses }) => clauses === 0);
  const isFiltered = total === 0 && unfiltered > 0 && relaxed === null;
  const missing = [
    ...unnamed.map((words) => unnamedDocument(lang, words)),
    ...absent.slice(0, MOST_CHOICES).map(({ text }) => searchStrings(lang).absent(text)),
  ];
  const nodes: Node[] = missing.map((words) => element("p", {}, ...mixedWords(lang, words)));
  const more = absent.length - MOST_CHOICES;
  if (more > 0) nodes.push(element("p", {}, moreAbsent(lang, more)));
  if (isFiltered) {
    const href = page.address(query, "none");
    const words = entryWord(lang, "withoutFilters");
    nodes.push(
      element(
        "p",
        {},
        element("a", { href }, words),
        " ",
        element("span", { class: "soft" }, formatCount(lang, "clause", unfiltered)),
      ),
    );
    return nodes;
  }
  nodes.push(later(sourceWordings(absent, page.searcher, lang)));
  nodes.push(later(nearWords(answer, page)), later(looser(answer, page)));
  nodes.push(element("p", { class: "soft" }, entryWord(lang, "bothScripts")));
  return nodes;
}
