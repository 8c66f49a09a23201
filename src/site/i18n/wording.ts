/** An entry of the strings of the interface: the same words in three languages. */
import type { Language } from "./languages.ts";

export type Wording = Readonly<Record<Language, string>>;

/** One entry, with the languages in the order of `LANGUAGES`. */
export function wording(hans: string, hant: string, en: string): Wording {
  return { "zh-hans": hans, "zh-hant": hant, en };
}
