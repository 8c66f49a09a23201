/** The words about terms in the text, in three languages. */
// @ts-nocheck

import type { Language } from "../languages.ts";

interface TermStrings {
  /** The link from a term's note to its glossary entry. */
  readonly entry: string;
  /** The link from a term's note to a search for the term. */
  readonly search: string;
  readonly failed: string;
  /** The switch for the marks of terms. */
  readonly show: string;
  /** The heading of the clauses that contain a term. */
  uses(clauses: number): string;
  /** The link to the clauses that are not listed. */
  readonly all: string;
}

const STRINGS = {
  "zh-hans": {
    entry: "术语表",
    search: "检索此词",
    failed: "释义未能载入，请看术语表。",
    show: "在正文中标示术语",
    uses: (clauses) => `见于 ${clauses} 条`,
    all: "检索全部",
  },
  "zh-hant": {
    entry: "術語表",
    search: "檢索此詞",
    failed: "釋義未能載入，請看術語表。",
    show: "在正文中標示術語",
    uses: (clauses) => `見於 ${clauses} 條`,
    all: "檢索全部",
  },
  en: {
    entry: "Glossary entry",
    search: "Search for this term",
    failed: "The definition could not be loaded; see the glossary.",
    show: "Mark terms in the text",
    uses: (clauses) => (clauses === 1 ? "In 1 clause" : `In ${clauses} clauses`),
    all: "Search for all",
  },
} as const satisfies Record<Language, TermStrings>;

/** The strings of a language version. */
export function termStrings(lang: Language): TermStrings {
  return STRINGS[lang];
}
