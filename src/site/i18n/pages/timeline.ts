/** The words of the timeline, in three languages. */
import type { Language } from "../languages.ts";
import { type Wording, wording } from "../wording.ts";

/** The whole table, for checks; pages use `timelineWord`. `{shown}` and `{all}` stand for numbers. */
export const TIMELINE_STRINGS = {
  title: wording("时间轴", "時間軸", "Timeline"),
  lead: wording(
    "文件的日期，与文件里写明的日期：何时做过什么，何时要做成什么。每处都引原句，并通向它所在的条文。",
    "文件的日期，與文件裏寫明的日期：何時做過甚麼，何時要做成甚麼。每處都引原句，並通向它所在的條文。",
    "The dates of the documents and the dates stated in them: what was done when, and what is to be done by when. Each is quoted in its sentence and leads to its clause.",
  ),
  note: wording(
    "只收写明年份的日期。“今年”“三年内”之类，以及书名号里的年份，不在其列。晚于文件成文的日期为目标；文件自身的施行、有效期与印发日期不算目标。",
    "只收寫明年份的日期。「今年」「三年內」之類，以及書名號裏的年份，不在其列。晚於文件成文的日期為目標；文件自身的施行、有效期與印發日期不算目標。",
    "Only dates with a stated year are listed, not “this year” or “within three years”, nor years in the titles of documents. A date later than its document is a target, unless it is one of the text itself: the days on which it takes effect, expires or was printed.",
  ),
  years: wording("年份", "年份", "Years"),
  document: wording("文件", "文件", "Document"),
  allDocuments: wording("全部文件", "全部文件", "All documents"),
  when: wording("日期", "日期", "Dates"),
  all: wording("全部", "全部", "All"),
  other: wording("其他日期", "其他日期", "Other date"),
  target: wording("目标", "目標", "Target"),
  issued: wording("成文", "成文", "Document"),
  yearAlone: wording(
    "只写年份的日期画在上半年。",
    "只寫年份的日期畫在上半年。",
    "A date that states only a year is drawn in the first half of it.",
  ),
  shown: wording(
    "显示 {shown} 处，共 {all} 处",
    "顯示 {shown} 處，共 {all} 處",
    "{shown} of {all} shown",
  ),
  axis: wording("时间轴：每份文件一行", "時間軸：每份文件一行", "Timeline, one row per document"),
} as const satisfies Record<string, Wording>;

/** The word or sentence for a key. */
export function timelineWord(lang: Language, key: keyof typeof TIMELINE_STRINGS): string {
  return TIMELINE_STRINGS[key][lang];
}
