/** The English of counted words, where the glossary, the names or the general words of the site have it. */
import type { Language } from "../../site/i18n/languages.ts";
import { loadData } from "../data/load-data.ts";

/** The English of a word in Simplified characters; null if none is known, and on pages in Chinese. */
export type EnglishOf = (word: string) => string | null;

let names: Promise<Readonly<Record<string, string>>> | null = null;

/** Loads what English is known. The words alone are shown where that fails. */
export async function englishWords(lang: Language): Promise<EnglishOf> {
  if (lang !== "en") return () => null;
  names ??= loadData<Readonly<Record<string, string>>>("english/names.json");
  try {
    const known = new Map(Object.entries(await names));
    return (word) => known.get(word) ?? null;
  } catch (error) {
    console.warn("The English of the words could not be loaded:", error);
    names = null;
    return () => null;
  }
}
