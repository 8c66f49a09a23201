/** The words for keyboard shortcuts, in three languages. */
import type { Language } from "../languages.ts";
import { type Wording, wording } from "../wording.ts";

/** The names of what keys do, for every page. */
const KEY_STRINGS = {
  search: wording("检索", "檢索", "Search"),
  closes: wording("关闭打开的面板", "關閉打開的面板", "Close the open panel"),
  help: wording("显示快捷键", "顯示快速鍵", "Show the shortcuts"),
  home: wording("首页", "首頁", "Home"),
  documents: wording("文件", "文件", "Documents"),
  tasks: wording("任务", "任務", "Tasks"),
  timeline: wording("时间轴", "時間軸", "Timeline"),
  glossary: wording("术语", "術語", "Glossary"),
  searchPage: wording("检索页", "檢索頁", "Search page"),
  nextClause: wording("下一条", "下一條", "Next clause"),
  previousClause: wording("上一条", "上一條", "Previous clause"),
  nextHit: wording("下一条结果", "下一條結果", "Next result"),
  previousHit: wording("上一条结果", "上一條結果", "Previous result"),
  nextMatch: wording("下一处匹配", "下一處相符", "Next match"),
  previousMatch: wording("上一处匹配", "上一處相符", "Previous match"),
  nextDocument: wording("下一份文件", "下一份文件", "Next document"),
  previousDocument: wording("上一份文件", "上一份文件", "Previous document"),
  nextTask: wording("下一项任务", "下一項任務", "Next task"),
  previousTask: wording("上一项任务", "上一項任務", "Previous task"),
} as const satisfies Record<string, Wording>;

/** The words around them, for the help and the settings. */
const HELP_STRINGS = {
  /** What keys do on the search page. */
  onResults: wording("下一条、上一条结果", "下一條、上一條結果", "next, previous result"),
  title: wording("键盘快捷键", "鍵盤快速鍵", "Keyboard shortcuts"),
  close: wording("关闭", "關閉", "Close"),
  singleKeys: wording("启用单键快捷键", "啟用單鍵快速鍵", "Use single-key shortcuts"),
  followedBy: wording("再按", "再按", "then"),
} as const satisfies Record<string, Wording>;

/** The name of what a key does. */
export function keyWord(lang: Language, key: keyof typeof KEY_STRINGS): string {
  return KEY_STRINGS[key][lang];
}

/** A word of the help on keys. */
export function keyHelpWord(lang: Language, key: keyof typeof HELP_STRINGS): string {
  return HELP_STRINGS[key][lang];
}
