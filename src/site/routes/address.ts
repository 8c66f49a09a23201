/** Addresses of the site's pages, with the same rest of the address in each language. */
import type { Language } from "../i18n/languages.ts";

/** In a browser: what the page says of where it is, which in an offline copy is another place than the build knew. */
const page = typeof document === "undefined" ? {} : document.documentElement.dataset;

/** Where the site's root is, with a slash at the end: its base path; in an offline copy the way there from the page. */
export const ROOT =
  page.root ?? `/${import.meta.env.BASE_URL.replace(/^\/+|\/+$/g, "")}/`.replace("//", "/");
/** The name of a folder's page where no server knows it: in an offline copy. */
const PAGE_FILE = page.pageFile ?? "";

/** Address of a page: `rest` is what follows the language, `docs/opinions-2023/#s3-1`, or empty for the front page. */
export function pageHref(lang: Language, rest: string): string {
  const [, path = "", mark = ""] = /^([^?#]*)(.*)$/su.exec(rest) ?? [];
  const file = path === "" || path.endsWith("/") ? PAGE_FILE : "";
  return `${ROOT}${lang}/${path}${file}${mark}`;
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

/** Address of the page that sets two clauses side by side, each `document#clause`; a side may be left open. */
export function compareHref(lang: Language, first: string, second?: string): string {
  const sides = { a: first, ...(second === undefined ? {} : { b: second }) };
  return pageHref(lang, `compare/?${new URLSearchParams(sides)}`);
}

/** Address of a term's entry by its name in the script of the language version, which compresses well beside the name. */
export function termHref(lang: Language, name: string): string {
  return pageHref(lang, `glossary/#${name}`);
}

/** Address of a document's source view, or of a line in it, counted from 1. */
export function sourceHref(lang: Language, document: string, line?: number): string {
  return pageHref(lang, `docs/${document}/source/${line === undefined ? "" : `#L${line}`}`);
}
