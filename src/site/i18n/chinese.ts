/** Chinese text in pages of any language: the form to show, and its `lang`. */
import type { Titles } from "../../model/types.ts";
import { type Language, SCRIPT_LANG, TEXT_SCRIPT } from "./languages.ts";

/** A text in both scripts: a title, the label of a clause. */
type BothScripts = Readonly<Record<"zh-Hans" | "zh-Hant", string>>;

/** The form of a Chinese text that a language version shows. */
export function chinese(lang: Language, text: BothScripts): string {
  return text[TEXT_SCRIPT[lang]];
}

/** `lang` for Chinese text in a language version; undefined on Chinese pages, whose `lang` is the same. */
export function chineseLang(lang: Language): "zh-Hans" | undefined {
  return lang === "en" ? SCRIPT_LANG["zh-Hans"] : undefined;
}

/** `lang` for a name that is in Chinese where there is no English one; undefined where it is that of the page. */
export function langOfName(lang: Language, name: string): "zh-Hans" | undefined {
  return /\p{Script=Han}/u.test(name) ? chineseLang(lang) : undefined;
}

/** A title for plain-text places such as `<title>`: in English on English pages if there is an English title. */
export function plainTitle(lang: Language, titles: Titles): string {
  return lang === "en" && titles.en !== null ? titles.en : chinese(lang, titles);
}
