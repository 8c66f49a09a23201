/** Which text of an own page the readers of a language get. */
import type { OwnText, OwnTexts } from "../../model/content/own-site.ts";
import { HTML_LANG, type Language } from "../i18n/languages.ts";

const WRITTEN = { "zh-hans": "zh-Hans", "zh-hant": "zh-Hant", en: "en" } as const;
const VERSION = { "zh-Hans": "zh-hans", "zh-Hant": "zh-hant", en: "en" } as const;

/** The text that the readers of a language get. */
export function ownText(lang: Language, texts: OwnTexts): OwnText {
  return texts[WRITTEN[lang]];
}

/** `lang` of a text; undefined if it is that of the page. */
export function ownLang(lang: Language, { language }: OwnText): string | undefined {
  const version = VERSION[language];
  return version === lang ? undefined : HTML_LANG[version];
}
