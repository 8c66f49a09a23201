/** The words of the page that follows phrases, in three languages. */
import type { Language } from "../languages.ts";
import { type Wording, wording } from "../wording.ts";

const STRINGS = {
  title: wording("追踪词语", "追蹤詞語", "Follow a phrase"),
  lead: wording(
    "最多五个词或检索式，逐份文件、按日期排开：每出现一处画一道，所在部分用得越密，道越长。点一道，读那一条。",
    "最多五個詞或檢索式，逐份文件、按日期排開：每出現一處畫一道，所在部分用得越密，道越長。點一道，讀那一條。",
    "Up to five words or queries, through the documents in order of date. Each occurrence is a tick; the more often its section uses the phrase, the longer the tick. Select one to read its clause.",
  ),
  queries: wording("词或检索式", "詞或檢索式", "Words or queries"),
  query: wording("第 {n} 个", "第 {n} 個", "Query {n}"),
  follow: wording("追踪", "追蹤", "Follow"),
  link: wording("复制这个页面的地址", "複製這個頁面的地址", "Copy the address of this page"),
  copied: wording("已复制地址。", "已複製地址。", "Address copied."),
  notCopied: wording(
    "浏览器不让复制，请用地址栏。",
    "瀏覽器不讓複製，請用網址列。",
    "The browser did not allow that. Copy it from the address bar.",
  ),
  lanes: wording("各文件里的位置", "各文件裏的位置", "Places in each document"),
  byYear: wording("按年份，每万字", "按年份，每萬字", "By year, per 10,000 characters"),
  table: wording(
    "各文件的次数（每万字）",
    "各文件的次數（每萬字）",
    "Occurrences in each document (per 10,000 characters)",
  ),
  status: wording(
    "{queries} 个词，共 {occurrences}。",
    "{queries} 個詞，共 {occurrences}。",
    "Phrases: {queries}; {occurrences} in all.",
  ),
  place: wording("{query}：{count} 处", "{query}：{count} 處", "{query}: {count} place"),
  places: wording("{query}：{count} 处", "{query}：{count} 處", "{query}: {count} places"),
  toStatistics: wording("更多统计", "更多統計", "More statistics"),
  fromStatistics: wording("在各文件里追踪", "在各文件裏追蹤", "Follow it through the documents"),
} as const satisfies Record<string, Wording>;

/** The word or sentence for a key, with values in the places of their names. */
export function phraseWord(
  lang: Language,
  key: keyof typeof STRINGS,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return STRINGS[key][lang].replace(/\{(\w+)\}/gu, (whole, name) => String(values[name] ?? whole));
}
