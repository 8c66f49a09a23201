/** What the search page says of a query that it read as English or pinyin, in three languages. */
import type { Language } from "../languages.ts";

export interface CrossLanguageStrings {
  /** What the note is about; the words and what they were read as follow. */
  readonly lead: string;
  /** Between the words as typed and the Chinese terms. */
  readonly arrow: string;
  /** Words whose Chinese is not known. */
  readonly unknown: string;
  /** Clauses whose English title holds the words. */
  titles(count: number): string;
  /** No clause has all of what was read. */
  readonly apart: string;
}

const STRINGS = {
  "zh-hans": {
    lead: "原文中没有这些拉丁字母的词，已按下列中文检索：",
    arrow: "→",
    unknown: "未找到对应的中文",
    titles: (count) => `另据英译标题 ${count} 条`,
    apart: "没有一条同时含有以上各词，以下各条至少含有其一。",
  },
  "zh-hant": {
    lead: "原文中沒有這些拉丁字母的詞，已按下列中文檢索：",
    arrow: "→",
    unknown: "未找到對應的中文",
    titles: (count) => `另據英譯標題 ${count} 條`,
    apart: "沒有一條同時含有以上各詞，以下各條至少含有其一。",
  },
  en: {
    lead: "The texts are in Chinese. These Chinese terms were searched for:",
    arrow: "→",
    unknown: "no Chinese term known",
    titles: (count) =>
      count === 1 ? "and 1 clause by its English title" : `and ${count} clauses by English title`,
    apart: "No clause has all of these; those below have at least one.",
  },
} as const satisfies Record<Language, CrossLanguageStrings>;

/** The strings of a language version. */
export function crossLanguageStrings(lang: Language): CrossLanguageStrings {
  return STRINGS[lang];
}
