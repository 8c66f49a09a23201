/** Language links that keep the reader's query and place, and remember the language chosen. */
import { remember } from "../dom/storage.ts";

/**
 * The fragment that brings a reader back to what is on the screen: the one in the address while its target is in
 * view, else the clause being read, which the contents list keeps in `data-place`.
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
