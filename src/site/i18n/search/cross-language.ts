/** The words about a query that was read as English or pinyin, in three languages. */
import type { Language } from "../languages.ts";

export interface CrossLanguageStrings {
  /** The lead of the note; the words and their readings follow. */
  readonly lead: string;
  /** The sign between the typed words and the Chinese terms. */
  readonly arrow: string;
  /** The label of words without a known Chinese term. */
  readonly unknown: string;
  /** The number of clauses whose English title contains the words. */
  titles(count: number): string;
  /** Of an answer from translated texts: the number of clauses whose translation matches. */
  inTranslation(count: number, total: number): string;
  /** Of several words: what an answer counts. */
  readonly eachWord: string;
  /** The lead of the same words as a phrase. */
  readonly asPhrase: string;
  /** What stands before the Chinese terms that were searched for too, and after them. */
  named(count: number, addsNone: boolean): readonly [before: string, after: string];
  /** The message that no clause contains all of the terms. */
  readonly apart: string;
  /** The message that a word means nothing here and was left out. */
  leftOut(word: string): string;
  /** The lead of the words that may have been meant instead. */
  readonly meant: string;
}

const STRINGS = {
  "zh-hans": {
    lead: "原文中没有这些拉丁字母的词，已按下列中文检索：",
    arrow: "→",
    unknown: "未找到对应的中文",
    titles: (count) => `另据英译标题 ${count} 条`,
    inTranslation: (count, total) => `${total} 条中有 ${count} 条的英译符合。`,
    eachWord: "各词都出现的条文即计入，次序、间隔与词形不拘，每个词的每次出现各算一处。",
    asPhrase: "作为词组、照原样相连：",
    named: (_, addsNone) => ["并按下列中文检索：", addsNone ? "；未因此增加条文。" : "。"],
    apart: "没有一条同时含有以上各词，以下各条至少含有其一。",
    leftOut: (word) => `没有“${word}”这个词，以下结果未计入。`,
    meant: "是否要找：",
  },
  "zh-hant": {
    lead: "原文中沒有這些拉丁字母的詞，已按下列中文檢索：",
    arrow: "→",
    unknown: "未找到對應的中文",
    titles: (count) => `另據英譯標題 ${count} 條`,
    inTranslation: (count, total) => `${total} 條中有 ${count} 條的英譯符合。`,
    eachWord: "各詞都出現的條文即計入，次序、間隔與詞形不拘，每個詞的每次出現各算一處。",
    asPhrase: "作為詞組、照原樣相連：",
    named: (_, addsNone) => ["並按下列中文檢索：", addsNone ? "；未因此增加條文。" : "。"],
    apart: "沒有一條同時含有以上各詞，以下各條至少含有其一。",
    leftOut: (word) => `沒有「${word}」這個詞，以下結果未計入。`,
    meant: "是否要找：",
  },
  en: {
    lead: "No text has these words. These Chinese terms were searched for:",
    arrow: "→",
    unknown: "no Chinese equivalent found",
    titles: (count) =>
      count === 1 ? "and 1 clause by its English title" : `and ${count} clauses by English title`,
    inTranslation: (count, total) =>
      count === total
        ? "All match in the English translation."
        : `${count} of ${total} match in the English translation, the others by the Chinese.`,
    eachWord:
      "A clause counts if it has every word, in any form and order, side by side or not; each occurrence of each word counts.",
    asPhrase: "Word for word, as a phrase:",
    named: (count, addsNone) =>
      count === 1
        ? [
            "The Chinese term ",
            ` was searched for as well${addsNone ? "; it adds no clause" : ""}.`,
          ]
        : [
            "The Chinese terms ",
            ` were searched for as well${addsNone ? "; they add no clause" : ""}.`,
          ],
    apart: "No clause contains all of these; those below contain at least one.",
    leftOut: (word) => `“${word}” occurs in no document, and was left out of this search.`,
    meant: "Did you mean",
  },
} as const satisfies Record<Language, CrossLanguageStrings>;

/** The strings of a language version. */
export function crossLanguageStrings(lang: Language): CrossLanguageStrings {
  return STRINGS[lang];
}
