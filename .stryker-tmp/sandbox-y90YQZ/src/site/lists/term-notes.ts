/** The content of the notes of terms, in one language. */
// @ts-nocheck

import type { GlossaryTerm } from "../../model/types.ts";
import { type Language, TEXT_SCRIPT } from "../i18n/languages.ts";

/** The note of a term. Its other name equals the name if both scripts write it alike. */
export interface TermNote {
  readonly otherName: string;
  readonly pinyin: string;
  readonly english: string;
  readonly definition: string;
}

/** The notes of a language version, by name of the term in its script. */
export function termNotes(
  glossary: readonly GlossaryTerm[],
  lang: Language,
): Readonly<Record<string, TermNote>> {
  const script = TEXT_SCRIPT[lang];
  const other = script === "zh-Hans" ? "zh-Hant" : "zh-Hans";
  return Object.fromEntries(
    glossary.map(({ titles, pinyin, definition }) => [
      titles[script],
      {
        otherName: titles[other],
        pinyin,
        english: titles.en,
        definition: definition[lang === "en" ? "en" : script],
      },
    ]),
  );
}
