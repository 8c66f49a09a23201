/** Language links: they keep the query and the place in the text, and store the chosen language. */
import { remember } from "../dom/storage.ts";

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

/** Makes the links with `data-language` lead to the same place. */
export function startLanguageLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-language]")) {
    link.addEventListener("click", () => {
      link.search = location.search;
      link.hash = currentFragment();
      remember("localStorage", "language", link.dataset.language ?? null);
    });
  }
}
