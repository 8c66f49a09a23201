/** The language of the page, for scripts that say something. */
import { LANGUAGES, type Language } from "../site/languages.ts";

/** As the page's root element tells it. */
export function pageLanguage(): Language {
  return LANGUAGES.find((known) => known === document.documentElement.dataset.lang) ?? "en";
}
