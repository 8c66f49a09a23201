/** The words of the front page, in three languages. */
import type { Language } from "../languages.ts";
import { type Wording, wording } from "../strings.ts";

/** The whole table, for checks; pages use `frontWord`. */
export const FRONT_STRINGS = {
  examples: wording("试试", "試試", "Try"),
  numbers: wording("本库所收", "本庫所收", "The collection in numbers"),
  documents: wording("文件", "文件", "documents"),
  clauses: wording("条文", "條文", "clauses"),
  tasks: wording("任务", "任務", "tasks"),
  dates: wording("日期", "日期", "dates"),
} as const satisfies Record<string, Wording>;

/** The word for a key. */
export function frontWord(lang: Language, key: keyof typeof FRONT_STRINGS): string {
  return FRONT_STRINGS[key][lang];
}

/** The information for English readers, on the English pages and beside the Chinese ones. */
export const ENGLISH_READERS = {
  title: "Reading in English",
  /** What of the collection is in English. */
  texts(translated: number, documents: number): string {
    const titles = "Documents, headings and tasks have English titles.";
    if (translated === 0) return `The texts are in Chinese. ${titles} They are unofficial.`;
    const which =
      translated === documents ? "All texts are" : `${translated} of ${documents} texts are`;
    return `${which} translated into English, paragraph by paragraph, with the Chinese beside. ${titles} The translation is unofficial.`;
  },
  search: "You can search in English or pinyin as well as Chinese.",
  glossary: "The glossary explains recurring terms.",
  invitation(translated: number): string {
    const what = translated === 0 ? "English titles" : "English texts and titles";
    return `${what} for documents, headings and tasks; search in English or pinyin.`;
  },
} as const;
