/** The words of the find bar and the keys of the search, in three languages. */
import type { Language } from "../languages.ts";
import { type Wording, wording } from "../wording.ts";

/** The table of words. `{n}` and `{m}` stand for numbers. */
const IN_TEXT_STRINGS = {
  find: wording("在本文中查找", "在本文中尋找", "Find in this document"),
  /** The text of a button; a part of `find`. */
  findShort: wording("查找", "尋找", "Find"),
  place: wording("第 {n} 处，共 {m} 处", "第 {n} 處，共 {m} 處", "{n} of {m}"),
  none: wording("没有找到", "沒有找到", "No match"),
  unmarked: wording("没有可标记的词", "沒有可標記的詞", "Nothing to mark"),
  failed: wording("所需的数据未能载入。", "所需的數據未能載入。", "The data could not be loaded."),
  retry: wording("重试", "重試", "Try again"),
  previous: wording(
    "上一处（Shift+Enter）",
    "上一處（Shift+Enter）",
    "Previous match (Shift+Enter)",
  ),
  next: wording("下一处（Enter）", "下一處（Enter）", "Next match (Enter)"),
  previousClause: wording("上一条", "上一條", "Previous clause that matches"),
  nextClause: wording("下一条", "下一條", "Next clause that matches"),
  results: wording("检索结果", "檢索結果", "Search results"),
  close: wording("清除标记（Esc）", "清除標記（Esc）", "Clear the marks (Esc)"),
  searchKeys: wording("快捷键：/ 或 Ctrl+K", "快速鍵：/ 或 Ctrl+K", "Keys: / or Ctrl+K"),
} as const satisfies Record<string, Wording>;

/** The keys of the search field, in the notation of `aria-keyshortcuts`. */
export const SEARCH_KEYS = "/ Control+K Meta+K";

/** The word or sentence for a key. */
export function inTextWord(lang: Language, key: keyof typeof IN_TEXT_STRINGS): string {
  return IN_TEXT_STRINGS[key][lang];
}
