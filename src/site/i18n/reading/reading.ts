/** The words for navigation in a document: place, sections, neighbours, tables; in three languages. */
import type { Language } from "../languages.ts";
import { type Wording, wording } from "../wording.ts";

/** The whole table, for checks; pages use `readingWord`. */
export const READING_STRINGS = {
  /** The name of the path of the clause being read. */
  place: wording("所在位置", "所在位置", "Where you are"),
  /** The label before the name of the clause at which the reader stopped. */
  continueAt: wording("上次读到", "上次讀到", "Continue at"),
  previousSection: wording("上一节", "上一節", "Previous section"),
  nextSection: wording("下一节", "下一節", "Next section"),
  /** The name of the margin beside the text. */
  margin: wording("与所读条文相关", "與所讀條文相關", "About the clause being read"),
  /** The name of the button that folds and opens a section. */
  section: wording("本节正文", "本節正文", "Text of this section"),
  foldText: wording("收起正文", "收起正文", "Collapse the text"),
  openText: wording("展开正文", "展開正文", "Expand the text"),
  foldSection: wording("收起本节", "收起本節", "Collapse this section"),
  openSection: wording("展开本节", "展開本節", "Expand this section"),
  newer: wording("上一份（较新）", "上一份（較新）", "Previous (newer)"),
  older: wording("下一份（较早）", "下一份（較早）", "Next (older)"),
  otherDocuments: wording("前后的文件", "前後的文件", "Neighbouring documents"),
  /** Before the id in an address that names no place of the document. */
  missingPlace: wording("这份文件里没有", "這份文件裏沒有", "This document has no"),
  nearestPlace: wording("到最近的一处", "到最近的一處", "Go to the nearest place"),
  toNote: wording("到注释", "到註釋", "Go to the note"),
} as const satisfies Record<string, Wording>;

/** The word or sentence for a key. */
export function readingWord(lang: Language, key: keyof typeof READING_STRINGS): string {
  return READING_STRINGS[key][lang];
}
