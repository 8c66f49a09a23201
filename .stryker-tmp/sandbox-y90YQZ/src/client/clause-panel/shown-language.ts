/** The language version whose Chinese is that of the text shown: a Chinese page may show the other script. */
// @ts-nocheck

import type { Language } from "../../site/i18n/languages.ts";
import { pageLanguage } from "../dom/page-language.ts";

/** The language version of the text that contains an element. */
export function shownLanguage(element: Element): Language {
  const tag = element.closest("[lang]")?.getAttribute("lang") ?? "";
  if (tag.startsWith("zh-Hant")) return "zh-hant";
  const page = pageLanguage();
  return page === "zh-hant" ? "zh-hans" : page;
}
