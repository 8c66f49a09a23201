/** Words of the page that quote Chinese, as the built pages have them. */
import { chineseLang } from "../../site/i18n/chinese.ts";
import type { Language } from "../../site/i18n/languages.ts";
import { mixedParts } from "../../site/i18n/mixed.ts";
import { element } from "./elements.ts";

/** The nodes of a text in the language of the page; on English pages, what it quotes in Chinese has its language. */
export function mixedWords(lang: Language, text: string): Node[] {
  if (lang !== "en") return [new Text(text)];
  return mixedParts(text).map((part) =>
    part.lang === undefined
      ? new Text(part.text)
      : element("span", { lang: chineseLang(lang) }, part.text),
  );
}
