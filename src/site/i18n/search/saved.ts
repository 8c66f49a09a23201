/** The words of saved searches, in three languages. */
import { formatNumber } from "../format.ts";
import type { Language } from "../languages.ts";
import { type Wording, wording } from "../wording.ts";

const STRINGS = {
  save: wording("保存检索", "儲存檢索", "Save this search"),
  isSaved: wording("已保存", "已儲存", "Saved"),
  title: wording("已保存的检索", "已儲存的檢索", "Saved searches"),
  note: wording(
    "只存在这个浏览器里，不会发往任何地方。本站再有发布时，这里列出每个检索中新增与修改的条文。",
    "只存在這個瀏覽器裏，不會發往任何地方。本站再有發布時，這裏列出每個檢索中新增與修改的條文。",
    "Kept in this browser only and not sent anywhere. After each publication of the site, new and changed clauses are counted here.",
  ),
  nothingNew: wording("没有新的", "沒有新的", "Nothing new"),
  filtered: wording("有限定", "有限定", "with filters"),
  showNew: wording("只看这些", "只看這些", "Show only these"),
  removed: wording("已取消保存。", "已取消儲存。", "The search is no longer saved."),
  undo: wording("撤销", "撤銷", "Undo"),
  refused: wording(
    "浏览器没有保存（存储已满或被禁用）。离开本页之前请先导出。",
    "瀏覽器沒有儲存（儲存空間已滿或被停用）。離開本頁之前請先匯出。",
    "The browser did not save this (storage is full or switched off). Export before you leave the page.",
  ),
  damaged: wording(
    "浏览器里原有的检索无法读取，已原样另存为 tiaowen:saved-searches-damaged，没有丢弃。",
    "瀏覽器裏原有的檢索無法讀取，已原樣另存為 tiaowen:saved-searches-damaged，沒有丟棄。",
    "The saved searches in this browser could not be read. They were kept as tiaowen:saved-searches-damaged.",
  ),
  exportJson: wording("导出 JSON", "匯出 JSON", "Export as JSON"),
  importFile: wording("导入", "匯入", "Import"),
  foreign: wording(
    "文件不是本站导出的检索。",
    "檔案不是本站匯出的檢索。",
    "The file is not a list of saved searches from this site.",
  ),
} as const satisfies Record<string, Wording>;

/** The word or sentence for a key. */
export function savedWord(lang: Language, key: keyof typeof STRINGS): string {
  return STRINGS[key][lang];
}

/** The number of clauses of a saved search that are new or changed. */
export function newClauses(lang: Language, count: number): string {
  const number = formatNumber(lang, count);
  if (lang === "en") return `${number} new or changed`;
  return lang === "zh-hans" ? `新增或修改 ${number} 条` : `新增或修改 ${number} 條`;
}

/** The same, above the answer. */
export function newSinceVisit(lang: Language, count: number, day: string): string {
  const number = formatNumber(lang, count);
  if (lang === "en") {
    return `Since your last visit on ${day}, ${number} ${count === 1 ? "clause is" : "clauses are"} new or changed.`;
  }
  return lang === "zh-hans"
    ? `${day}上次查看以来，新增或修改 ${number} 条。`
    : `${day}上次查看以來，新增或修改 ${number} 條。`;
}

/** The button that removes a saved search. */
export function removeSearch(lang: Language, query: string): string {
  if (lang === "en") return `Remove the saved search “${query}”`;
  return lang === "zh-hans" ? `取消保存“${query}”` : `取消儲存「${query}」`;
}

export function importedSearches(lang: Language, count: number): string {
  const number = formatNumber(lang, count);
  if (lang === "en") return `Merged ${number} ${count === 1 ? "search" : "searches"}.`;
  return lang === "zh-hans" ? `已并入 ${number} 个检索。` : `已併入 ${number} 個檢索。`;
}

export function visitedOn(lang: Language, day: string): string {
  if (lang === "en") return `last visited ${day}`;
  return lang === "zh-hans" ? `上次查看：${day}` : `上次查看：${day}`;
}
