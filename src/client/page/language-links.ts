/** Language links: they keep the query and the place in the text, and store the chosen language. */
import { pageLanguage } from "../dom/page-language.ts";
import { remember } from "../dom/storage.ts";
import { queryOf, withQuery } from "../find-in-document/address.ts";

/**
 * The fragment for the reader's place: that of the address while its target is in view, otherwise the id of the clause
 * being read, which `data-place` on the root element contains.
 */
function currentFragment(): string {
  const { hash } = location;
  const place = document.documentElement.dataset.place;
  if (place === undefined) return hash;
  const top = document.querySelector(":target")?.getBoundingClientRect().top;
  const inView = top !== undefined && top >= -1 && top < innerHeight;
  return inView ? hash : `#${place}`;
}

/**
 * The query of the address for a page in another language. Words of a translation that are looked for in a text are not in its
 * Chinese original.
 */
function currentSearch(language: string | undefined): string {
  const isTranslated = document.querySelector(".clauses[data-translated]") !== null;
  const query = queryOf(location.search);
  const isEnglish = /\p{Script=Latin}/u.test(query) && !/\p{Script=Han}/u.test(query);
  const goesToOriginal = isTranslated && language !== pageLanguage();
  return goesToOriginal && isEnglish ? withQuery(location.search, "") : location.search;
}

/** Makes the links with `data-language` lead to the same place. */
export function startLanguageLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-language]")) {
    link.addEventListener("click", () => {
      link.search = currentSearch(link.dataset.language);
      link.hash = currentFragment();
      remember("localStorage", "language", link.dataset.language ?? null);
    });
  }
}
