/** The words that help a reader about a document: where one is, sections, neighbours, tables; in three languages. */
import type { Language } from "../languages.ts";
import { type Entry, entry } from "../strings.ts";

/** The table itself, for checks over all of it. */
export const READING_STRINGS = {
  /** Names the path of the clause being read. */
  place: entry("所在位置", "所在位置", "Where you are"),
  /** Before the name of the clause at which the reader stopped. */
  continueAt: entry("上次读到", "上次讀到", "Continue at"),
  previousSection: entry("上一节", "上一節", "Previous section"),
  nextSection: entry("下一节", "下一節", "Next section"),
  /** Names the button that folds a section up and opens it. */
  section: entry("本节正文", "本節正文", "Text of this section"),
  foldSection: entry("收起本节", "收起本節", "Fold this section"),
  openSection: entry("展开本节", "展開本節", "Open this section"),
  newer: entry("上一份（较新）", "上一份（較新）", "Previous, newer"),
  older: entry("下一份（较早）", "下一份（較早）", "Next, older"),
  otherDocuments: entry("前后的文件", "前後的文件", "Neighbouring documents"),
  toNote: entry("到注释", "到註釋", "Go to the note"),
} as const satisfies Record<string, Entry>;

/** The word or sentence for a key. */
export function readingWord(lang: Language, key: keyof typeof READING_STRINGS): string {
  return READING_STRINGS[key][lang];
}
