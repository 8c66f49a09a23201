/** Addresses of the site's pages, with the same rest of the address in each language. */
import type { Language } from "./languages.ts";

/** The site's base path with a slash at both ends. */
export const ROOT = `/${import.meta.env.BASE_URL.replace(/^\/+|\/+$/g, "")}/`.replace("//", "/");

/** Address of a page: `rest` is what follows the language, `docs/opinions-2023/#s3-1`, or empty for the front page. */
export function pageHref(lang: Language, rest: string): string {
  return `${ROOT}${lang}/${rest}`;
}

/** Address of a clause on its reading page; of the whole document without a clause. A query is marked in its text. */
export function clauseHref(
  lang: Language,
  document: string,
  clause?: string,
  query?: string,
): string {
  const marks = query === undefined ? "" : `?${new URLSearchParams({ q: query })}`;
  return pageHref(lang, `docs/${document}/${marks}${clause === undefined ? "" : `#${clause}`}`);
}

/** Address of a term's entry by its name in the script of the language version, which compresses well beside the name. */
export function termHref(lang: Language, name: string): string {
  return pageHref(lang, `glossary/#${name}`);
}

/** Address of a document's source view, or of a line in it, counted from 1. */
export function sourceHref(lang: Language, document: string, line?: number): string {
  return pageHref(lang, `docs/${document}/source/${line === undefined ? "" : `#L${line}`}`);
}
