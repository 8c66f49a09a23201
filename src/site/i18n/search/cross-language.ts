/** The words about a query that was read as English or pinyin, in three languages. */
import type { Language } from "../languages.ts";

export interface CrossLanguageStrings {
  /** The lead of the note, by what the words were searched for as; the words and their readings follow. */
  readonly leads: Readonly<Record<"terms" | "titles" | "both", string>>;
  /** The sign between the typed words and the Chinese terms. */
  readonly arrow: string;
  /** The label of words without a known Chinese term. */
  readonly unknown: string;
  /** The number of clauses whose English title contains the words. @param isMore true behind Chinese terms */
  titles(count: number, isMore: boolean): string;
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

/** How many clauses match in the English translation; the others match by the Chinese alone. */
function matchesInEnglish(count: number, total: number): string {
  const those = total === 1 ? "It matches" : "All match";
  if (count === total) return `${those} in the English translation.`;
  if (count === 0) return `${those} only by the Chinese.`;
  const others = total - count === 1 ? "the other" : "the others";
  return `${count} of ${total} ${count === 1 ? "matches" : "match"} in the English translation, ${others} only by the Chinese.`;
}

const STRINGS = {
  "zh-hans": {
    leads: {
      terms: "原文中没有这些拉丁字母的词，已按下列中文检索：",
      titles: "原文中没有这些拉丁字母的词，已按英译标题检索：",
      both: "原文中没有这些拉丁字母的词，已按下列中文及英译标题检索：",
    },
    arrow: "→",
    unknown: "未找到对应的中文",
    titles: (count, isMore) => `${isMore ? "另有" : ""}英译标题 ${count} 条`,
    inTranslation: (count, total) =>
      count === 0
        ? `${total} 条都只有中文符合。`
        : `${total} 条中有 ${count} 条的英译符合${count === total ? "" : "，其余只有中文符合"}。`,
    eachWord: "各词都出现的条文即计入，次序、间隔与词形不拘，每个词的每次出现各算一处。",
    asPhrase: "作为词组、照原样相连：",
    named: (_, addsNone) => ["并按下列中文检索：", addsNone ? "；未因此增加条文。" : "。"],
    apart: "没有一条同时含有以上各词，以下各条至少含有其一。",
    leftOut: (word) => `没有“${word}”这个词，以下结果未计入。`,
    meant: "是否要找：",
  },
  "zh-hant": {
    leads: {
      terms: "原文中沒有這些拉丁字母的詞，已按下列中文檢索：",
      titles: "原文中沒有這些拉丁字母的詞，已按英譯標題檢索：",
      both: "原文中沒有這些拉丁字母的詞，已按下列中文及英譯標題檢索：",
    },
    arrow: "→",
    unknown: "未找到對應的中文",
    titles: (count, isMore) => `${isMore ? "另有" : ""}英譯標題 ${count} 條`,
    inTranslation: (count, total) =>
      count === 0
        ? `${total} 條都只有中文符合。`
        : `${total} 條中有 ${count} 條的英譯符合${count === total ? "" : "，其餘只有中文符合"}。`,
    eachWord: "各詞都出現的條文即計入，次序、間隔與詞形不拘，每個詞的每次出現各算一處。",
    asPhrase: "作為詞組、照原樣相連：",
    named: (_, addsNone) => ["並按下列中文檢索：", addsNone ? "；未因此增加條文。" : "。"],
    apart: "沒有一條同時含有以上各詞，以下各條至少含有其一。",
    leftOut: (word) => `沒有「${word}」這個詞，以下結果未計入。`,
    meant: "是否要找：",
  },
  en: {
    leads: {
      terms:
        "The Chinese texts do not have these words. These Chinese terms were searched for instead:",
      titles: "The Chinese texts do not have these words. English titles have them:",
      both: "The Chinese texts do not have these words. Chinese terms and English titles were searched instead:",
    },
    arrow: "→",
    unknown: "no Chinese equivalent found",
    titles: (count, isMore) =>
      `${isMore ? "and " : ""}${count === 1 ? "1 clause by its English title" : `${count} clauses by their English titles`}`,
    inTranslation: matchesInEnglish,
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
