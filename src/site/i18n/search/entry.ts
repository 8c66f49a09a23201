/** The words of the search box: suggestions, help, alternatives to a query without results, stored queries. */
import { formatNumber } from "../format.ts";
import type { Language } from "../languages.ts";
import { type Wording, wording } from "../wording.ts";

const ENTRY_STRINGS = {
  suggestions: wording("检索建议", "檢索建議", "Search suggestions"),
  noSuggestions: wording("没有建议", "沒有建議", "No suggestions"),
  sortHeading: wording("标题", "標題", "heading"),
  sortTerm: wording("关键词", "關鍵詞", "key term"),
  sortGlossary: wording("术语", "術語", "glossary"),
  goTo: wording("前往", "前往", "go to"),
  goToPlaces: wording("直接前往：", "直接前往：", "Go to"),

  nearWords: wording("相近的词：", "相近的詞：", "Similar words:"),
  apart: wording(
    "各词都出现过，但没有一条同时含有。可减少词数再检索：",
    "各詞都出現過，但沒有一條同時含有。可減少詞數再檢索：",
    "Each word occurs, but no clause contains them all. Try fewer words:",
  ),
  looser: wording("可放宽为：", "可放寬為：", "A broader search finds more:"),
  withoutDocument: wording(
    "不限定文件，可检索：",
    "不限定文件，可檢索：",
    "Without naming a document:",
  ),
  withoutFilters: wording("不加限定再检索", "不加限定再檢索", "Search without filters"),
  bothScripts: wording(
    "简体与繁体都已检索；标点、全角半角不影响结果。",
    "簡體與繁體都已檢索；標點、全形半形不影響結果。",
    "Both Simplified and Traditional characters were searched; punctuation makes no difference.",
  ),

  failedTitle: wording("没有结果的检索", "沒有結果的檢索", "Searches that found nothing"),
  failedNote: wording(
    "这份记录只存在这个浏览器里，不会发往任何地方。",
    "這份記錄只存在這個瀏覽器裏，不會發往任何地方。",
    "This list is kept in this browser only and is not sent anywhere.",
  ),
  failedExport: wording("导出 CSV", "匯出 CSV", "Export as CSV"),
  failedClear: wording("清空", "清空", "Clear"),
  failedCleared: wording("记录已清空。", "記錄已清空。", "List cleared."),
  filtered: wording("有限定", "有限定", "with filters"),

  helpTitle: wording("检索方法", "檢索方法", "How to search"),
} as const satisfies Record<string, Wording>;

/** The word or sentence for a key. */
export function entryWord(lang: Language, key: keyof typeof ENTRY_STRINGS): string {
  return ENTRY_STRINGS[key][lang];
}

/** The status message for a number of suggestions. */
export function suggestionCount(lang: Language, count: number): string {
  if (count === 0) return entryWord(lang, "noSuggestions");
  const number = formatNumber(lang, count);
  if (lang === "en") return `${number} ${count === 1 ? "suggestion" : "suggestions"}`;
  return lang === "zh-hans" ? `${number} 项建议` : `${number} 項建議`;
}

/** The option that searches for the typed text although it names a place. */
export function searchInstead(lang: Language, typed: string): string {
  if (lang === "en") return `Search the texts for “${typed}”`;
  return lang === "zh-hans" ? `在正文中检索“${typed}”` : `在正文中檢索「${typed}」`;
}

/** The number of further places that are not shown. */
export function morePlaces(lang: Language, count: number): string {
  const number = formatNumber(lang, count);
  if (lang === "en") return `and ${number} more`;
  return lang === "zh-hans" ? `另有 ${number} 处` : `另有 ${number} 處`;
}

/** The words after `doc:` name no document. */
export function unnamedDocument(lang: Language, words: string): string {
  if (lang === "en") return `No document has “${words}” in its name.`;
  return lang === "zh-hans" ? `没有名称含“${words}”的文件。` : `沒有名稱含「${words}」的文件。`;
}

/** The number of further terms without occurrences. */
export function moreAbsent(lang: Language, count: number): string {
  const number = formatNumber(lang, count);
  if (lang === "en")
    return `Nor ${count === 1 ? "does 1 other term" : `do ${number} other terms`}.`;
  return lang === "zh-hans" ? `另有 ${number} 个词也没有。` : `另有 ${number} 個詞也沒有。`;
}
