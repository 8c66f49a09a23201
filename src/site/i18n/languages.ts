/** The three language versions of the site: address segment, language tag, script of the Chinese text. */
import { type Script, type ScriptStandard, scriptOf } from "../../model/types.ts";

export const LANGUAGES = ["zh-hans", "zh-hant", "en"] as const;
/** A language version, as in addresses. */
export type Language = (typeof LANGUAGES)[number];

/** A language's own names, for the language switch. */
export const LANGUAGE_NAMES = {
  "zh-hans": { short: "简", full: "简体中文" },
  "zh-hant": { short: "繁", full: "繁體中文" },
  en: { short: "EN", full: "English" },
} as const satisfies Record<Language, { short: string; full: string }>;

/** `<html lang>` of a version (BCP 47). */
export const HTML_LANG = {
  "zh-hans": "zh-Hans",
  "zh-hant": "zh-Hant-HK",
  en: "en",
} as const satisfies Record<Language, string>;

/** The script of the Chinese text in a version. */
export const TEXT_SCRIPT = {
  "zh-hans": "zh-Hans",
  "zh-hant": "zh-Hant",
  en: "zh-Hans",
} as const satisfies Record<Language, Script>;

/** `lang` of Chinese text in a script (BCP 47). Traditional text follows the Hong Kong standard. */
export const SCRIPT_LANG = {
  "zh-Hans": "zh-Hans",
  "zh-Hant": "zh-Hant-HK",
} as const satisfies Record<Script, string>;

/** `lang` of a document's text in a script (BCP 47): its own standard, where that is Taiwan's. */
export function documentLang(script: Script, standard: ScriptStandard): string {
  return scriptOf(standard) === script && standard === "zh-Hant-TW"
    ? standard
    : SCRIPT_LANG[script];
}
