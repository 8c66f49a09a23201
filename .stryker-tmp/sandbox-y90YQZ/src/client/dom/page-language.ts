/** The language version of the page. */
// @ts-nocheck

import { LANGUAGES, type Language } from "../../site/i18n/languages.ts";

export function pageLanguage(): Language {
  return LANGUAGES.find((known) => known === document.documentElement.dataset.lang) ?? "en";
}
