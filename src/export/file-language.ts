/** The languages of files that people read: those of the pages, with the language tags that files write. */
import type { Script, Titles } from "../model/types.ts";
import type { Words } from "./artifacts/documentation.ts";

/** A language of files. */
export type FileLanguage = keyof Words;

/** The language of the files of a page, by the language of its address. */
export const FILE_LANGUAGES = {
  "zh-hans": "zh-Hans",
  "zh-hant": "zh-Hant",
  en: "en",
} as const satisfies Record<string, FileLanguage>;

/** A language as addresses write it. */
export type AddressLanguage = keyof typeof FILE_LANGUAGES;

const ADDRESS_LANGUAGES: readonly AddressLanguage[] = ["zh-hans", "zh-hant", "en"];

/** The languages in which a site has pages and files, as its addresses write them. */
export function addressLanguages({
  languages,
}: {
  /** As the collection names them; empty for all. */
  readonly languages: readonly string[];
}): readonly AddressLanguage[] {
  return ADDRESS_LANGUAGES.filter(
    (language) => languages.length === 0 || languages.includes(language),
  );
}

/** The script of the texts in the files of a language. */
export function scriptOf(lang: FileLanguage): Script {
  return lang === "en" ? "zh-Hans" : lang;
}

/** A title in the language of a file: in English, the Chinese one where there is no other. */
export function titleIn(titles: Titles, lang: FileLanguage): string {
  return titles[lang] ?? titles["zh-Hans"];
}

/** True for an address that leads somewhere from outside of the site: files are read elsewhere. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\//u.test(address);
}
