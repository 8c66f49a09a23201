/** The words of the front page, in three languages. */
import type { OtherLanguages } from "../../../corpus/other-languages.ts";
import type { Language } from "../languages.ts";
import { type Wording, wording } from "../wording.ts";

/** The whole table, for checks; pages use `frontWord`. */
export const FRONT_STRINGS = {
  intro: wording(
    "规划、意见、行动方案与报道，逐条拆开：每条有固定的地址，简繁互通，并在任务树上各居其位。",
    "規劃、意見、行動方案與報道，逐條拆開：每條有固定的地址，簡繁互通，並在任務樹上各居其位。",
    "Plans, opinions, action plans and news reports, split into clauses: each with a permanent address, in both scripts, and in its place among the tasks.",
  ),
  introOfTexts: wording(
    "文件逐条拆开：每条有固定的地址，简繁互通，可检索，可引用。",
    "文件逐條拆開：每條有固定的地址，簡繁互通，可檢索，可引用。",
    "Documents split into clauses: each with a permanent address, in both scripts, to be searched and cited.",
  ),
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
  texts(translated: number, documents: number, { titles }: OtherLanguages): string {
    const named = titles ? " Documents and headings have English titles." : "";
    if (translated === 0) {
      return `The texts are in Chinese.${named}${titles ? " They are unofficial." : ""}`;
    }
    const which =
      translated === documents ? "All texts are" : `${translated} of ${documents} texts are`;
    return `${which} translated into English, paragraph by paragraph, with the Chinese beside.${named} The translation is unofficial.`;
  },
  search({ english, pinyin }: OtherLanguages): string {
    if (pinyin) return "You can search in English or pinyin as well as Chinese.";
    return english
      ? "You can search in English as well as Chinese."
      : "You can search in Chinese, in either script.";
  },
  glossary: "The glossary explains recurring terms.",
  invitation(translated: number, { titles, english, pinyin }: OtherLanguages): string {
    const what =
      translated > 0 ? "English texts and titles" : titles ? "English titles" : "Pages in English";
    const search = pinyin
      ? "; search in English or pinyin"
      : english
        ? "; search in English"
        : "; the texts are in Chinese";
    return `${what}${search}.`;
  },
} as const;
