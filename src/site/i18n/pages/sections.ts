/** The names of the groups of sections in the footer, and the words of their cards, in three languages. */
import type { Language } from "../languages.ts";
import { type Wording, wording } from "../wording.ts";

const SECTION_STRINGS = {
  texts: wording("文本", "文本", "Texts"),
  tasks: wording("任务", "任務", "Tasks"),
  use: wording("使用", "使用", "Using the site"),
  own: wording("本站", "本站", "This site"),
  sitemap: wording("全站栏目", "全站欄目", "All sections"),
  across: wording("横向查看", "橫向查看", "Across the documents"),
  overviewAbout: wording(
    "一份文件的任务，与其他文件逐项相对：两边都提到哪些名称。",
    "一份文件的任務，與其他文件逐項相對：兩邊都提到哪些名稱。",
    "The tasks of one document against the parts of the others, by the names that both mention.",
  ),
  projectsAbout: wording(
    "专栏所列项目的投资、面积、时间与产出。",
    "專欄所列項目的投資、面積、時間與產出。",
    "The projects listed in the boxes, with their investment, area, dates and output.",
  ),
  promisesAbout: wording(
    "写明数字的目标，逐份文件往后追，各有结论：{states}。",
    "寫明數字的目標，逐份文件往後追，各有結論：{states}。",
    "Each numbered target followed through the later documents, with its state: {states}.",
  ),
  dutiesAbout: wording(
    "文件写明的分工：谁牵头、谁配合、何时完成。",
    "文件寫明的分工：誰牽頭、誰配合、何時完成。",
    "The duties that the documents assign: who leads, who takes part, and by when.",
  ),
  timelineAbout: wording(
    "文中写明的日期排在一条轴上：已做的与要做的。",
    "文中寫明的日期排在一條軸上：已做的與要做的。",
    "Every date that the texts state on one axis: what was done, and what is to be done.",
  ),
  compareAbout: wording(
    "任选两条并排，标出相同或不同的字句。",
    "任選兩條並排，標出相同或不同的字句。",
    "Any two clauses side by side, with the words that they share, or that differ, highlighted.",
  ),
  statisticsAbout: wording(
    "词与检索式的频率、搭配、关键性与词串，每个次数都可点回原文。",
    "詞與檢索式的頻率、搭配、關鍵性與詞串，每個次數都可點回原文。",
    "Frequencies, collocates, keywords and n-grams, with every count of occurrences leading back to the text.",
  ),
  phrasesAbout: wording(
    "一个词在各份文件里从何处起、到何处止、哪里最密。",
    "一個詞在各份文件裏從何處起、到何處止、哪裏最密。",
    "Where a word begins, ends and is densest through all the documents.",
  ),
} as const satisfies Record<string, Wording>;

/** The word or sentence for a key. */
export function sectionWord(lang: Language, key: keyof typeof SECTION_STRINGS): string {
  return SECTION_STRINGS[key][lang];
}
