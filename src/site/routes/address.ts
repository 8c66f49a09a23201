/** Addresses of the site's pages; the part after the language is the same in each language. */
import type { Language } from "../i18n/languages.ts";

/** In a browser: the data attributes of the page about its place, which in an offline copy differs from the build's. */
const page = typeof document === "undefined" ? {} : document.documentElement.dataset;

/** Root of the site with a trailing slash: the base path, or in an offline copy the relative path from the page. */
export const ROOT =
  page.root ?? `/${import.meta.env.BASE_URL.replace(/^\/+|\/+$/g, "")}/`.replace("//", "/");
/** File name of a folder's page, needed in an offline copy without a server; otherwise empty. */
const PAGE_FILE = page.pageFile ?? "";

/** Address of a page. `rest` is the part after the language, `docs/opinions-2023/#s3-1`, or empty for the front page. */
export function pageHref(lang: Language, rest: string): string {
  const [, path = "", mark = ""] = /^([^?#]*)(.*)$/su.exec(rest) ?? [];
  const file = path === "" || path.endsWith("/") ? PAGE_FILE : "";
  return `${ROOT}${lang}/${path}${file}${mark}`;
}

/**
 * Address of a clause on its reading page, or of the document without a clause. The page marks the query in its text.
 * @param query empty for none
 * @param marks what the page marks in the place of the query, where a search read the query as something else
 */
export function clauseHref(
  lang: Language,
  document: string,
  clause?: string,
  query = "",
  marks?: string,
): string {
  const asked = new URLSearchParams({ q: query, ...(marks !== undefined && { marks }) });
  const search = query === "" ? "" : `?${asked}`;
  return pageHref(lang, `docs/${document}/${search}${clause === undefined ? "" : `#${clause}`}`);
}

/** Address of the comparison page for two clauses, each `document#clause`; the second is optional. */
export function compareHref(lang: Language, first: string, second?: string): string {
  const sides = { a: first, ...(second === undefined ? {} : { b: second }) };
  return pageHref(lang, `compare/?${new URLSearchParams(sides)}`);
}

/**
 * Address of a term's glossary entry. The fragment is the name in the script of the language version, which compresses
 * well beside the name itself.
 */
export function termHref(lang: Language, name: string): string {
  return pageHref(lang, `glossary/#${name}`);
}

/** Address of a document's source view, or of a line in it, counted from 1. */
export function sourceHref(lang: Language, document: string, line?: number): string {
  return pageHref(lang, `docs/${document}/source/${line === undefined ? "" : `#L${line}`}`);
}
