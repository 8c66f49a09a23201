/** The language versions of this site: all, or the ones named in `site.yaml`. */
// @ts-nocheck

import { corpus } from "../routes/collection.ts";
import { LANGUAGES, type Language } from "./languages.ts";

const { languages } = corpus.site;

/** In the order of `LANGUAGES`. */
export const SITE_LANGUAGES: readonly Language[] = LANGUAGES.filter(
  (lang) => languages.length === 0 || languages.includes(lang),
);

/** The default language version. */
export const DEFAULT_LANGUAGE: Language = SITE_LANGUAGES[0] ?? "zh-hans";

/** `getStaticPaths` for a page that exists once per language. */
export function languagePaths(): { params: { lang: Language } }[] {
  return SITE_LANGUAGES.map((lang) => ({ params: { lang } }));
}
