/** The languages of files that people read: those of the pages, with the language tags that files write. */
import type { Words } from "./artifacts/documentation.ts";

/** A language of files. */
export type FileLanguage = keyof Words;

/** The language of the files of a page, by the language of its address. */
export const FILE_LANGUAGES = {
  "zh-hans": "zh-Hans",
  "zh-hant": "zh-Hant",
  en: "en",
} as const satisfies Record<string, FileLanguage>;

/** True for an address that leads somewhere from outside of the site: files are read elsewhere. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\//u.test(address);
}
