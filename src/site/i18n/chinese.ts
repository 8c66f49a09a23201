/** Chinese text inside pages of any language: which form to show, and the `lang` it carries. */
import type { Titles } from "../../model/types.ts";
import { type Language, SCRIPT_LANG, TEXT_SCRIPT } from "./languages.ts";

/** A thing that exists in both scripts: a title, the label of a clause. */
type BothScripts = Readonly<Record<"zh-Hans" | "zh-Hant", string>>;

/** The form of a Chinese text that a language version shows. */
export function chinese(lang: Language, text: BothScripts): string {
  return text[TEXT_SCRIPT[lang]];
}

/** `lang` for Chinese text in a version; undefined where the page itself is Chinese and says so already. */
export function chineseLang(lang: Language): "zh-Hans" | undefined {
  return lang === "en" ? SCRIPT_LANG["zh-Hans"] : undefined;
}

/** A title for places that hold plain text only, such as `<title>`: English where asked for and given. */
export function plainTitle(lang: Language, titles: Titles): string {
  return lang === "en" && titles.en !== null ? titles.en : chinese(lang, titles);
}
