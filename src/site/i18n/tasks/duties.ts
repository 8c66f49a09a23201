/** The words of the ledger of duties and of the pages of units, in three languages. */
import type { DeadlineKind } from "../../../annotate/duties/deadlines.ts";
import { formatNumber } from "../format.ts";
import type { Language } from "../languages.ts";
import { type Wording, wording } from "../wording.ts";

/** The table of words; pages use `dutyWord`. `{…}` stands for numbers and dates. */
const DUTY_STRINGS = {
  title: wording("任务分工台账", "任務分工清單", "Ledger of duties"),
  short: wording("任务分工", "任務分工", "Duties"),
  lead: wording(
    "谁牵头、谁配合、何时完成：把文件里写明的分工逐项列出，每项都引原文，并通向它所在的条文。",
    "誰牽頭、誰配合、何時完成：把文件裏寫明的分工逐項列出，每項都引原文，並通向它所在的條文。",
    "Who leads, who takes part and by when: every duty that the documents assign, in their own words, with a link to its clause.",
  ),
  note: wording(
    "只收文件写明的。没有写牵头单位而写“负责”的，列在“牵头或负责”一栏；没有写到的写“未写明”，不作推断。日期按所写年、月的最后一天计算是否逾期。已被新版本或其他文件取代的文本不列入。",
    "只收文件寫明的。沒有寫牽頭單位而寫「負責」的，列在「牽頭或負責」一欄；沒有寫到的寫「未寫明」，不作推斷。日期按所寫年、月的最後一天計算是否逾期。已被新版本或其他文件取代的文本不列入。",
    "Only what the documents say is listed. Where no lead is named, those made responsible stand in its place; what is not stated is shown as not stated. A date counts as passed after the last day of the year or month that is written. Texts that a new version or another text has replaced are left out.",
  ),
  few: wording(
    "这些文件很少写明责任单位，这里列出的就是全部。",
    "這些文件很少寫明責任單位，這裏列出的就是全部。",
    "These documents seldom assign duties; this is all that they assign.",
  ),
  number: wording("序号", "序號", "No."),
  task: wording("任务", "任務", "Task"),
  leads: wording("牵头或负责", "牽頭或負責", "Lead or responsible"),
  partners: wording("配合、参与", "配合、參與", "Taking part"),
  deadline: wording("期限", "期限", "Deadline"),
  state: wording("状态与备注", "狀態與備註", "Status and remarks"),
  notSaid: wording("未写明", "未寫明", "not stated"),
  others: wording("等", "等", "and others"),
  yearOfDocument: wording("年份据文件日期", "年份據文件日期", "year from the document’s date"),
  overdue: wording("已逾期", "已逾期", "Overdue"),
  filter: wording("筛选", "篩選", "Filter"),
  words: wording("字词", "字詞", "Words"),
  unit: wording("单位", "單位", "Unit"),
  document: wording("文件", "文件", "Document"),
  all: wording("全部", "全部", "All"),
  dueOverdue: wording("已逾期", "已逾期", "Overdue"),
  dueThisMonth: wording("本月到期", "本月到期", "Due this month"),
  dueLater: wording("尚未到期", "尚未到期", "Not yet due"),
  dueNone: wording("未写明", "未寫明", "Not said"),
  dueUndated: wording(
    "长期、定期或未定日期",
    "長期、定期或未定日期",
    "Continuing, recurring or undated",
  ),
  shown: wording(
    "显示 {shown} 项，共 {all} 项",
    "顯示 {shown} 項，共 {all} 項",
    "{shown} of {all} shown",
  ),
  none: wording("没有符合条件的任务。", "沒有符合條件的任務。", "No duty fits."),
  months: wording("按月看到期", "按月看到期", "Due by month"),
  wholeFiles: wording("下载全部", "下載全部", "Download all"),
  shownFiles: wording(
    "导出所列，连同工作表",
    "匯出所列，連同工作表",
    "Export what is shown, with your worksheet",
  ),
  exportFailed: wording(
    "未能导出，请稍后再试。",
    "未能匯出，請稍後再試。",
    "The export failed. Try again later.",
  ),
  units: wording("责任单位", "責任單位", "Units"),
  unitsLead: wording(
    "文件写明承担任务的单位：各牵头几项、配合几项。名称照文件所写；文件以“以下简称”声明的简称归于全称。",
    "文件寫明承擔任務的單位：各牽頭幾項、配合幾項。名稱照文件所寫；文件以「以下簡稱」聲明的簡稱歸於全稱。",
    "The units to which the documents assign duties, with how many each leads and takes part in. Names are those of the documents; a short name that a document declares counts as its full name.",
  ),
  allUnits: wording("全部单位", "全部單位", "All units"),
  ledger: wording("任务分工台账", "任務分工清單", "Ledger of duties"),
  leadsHeading: wording("牵头或负责", "牽頭或負責", "Leads or is responsible for"),
  joinsHeading: wording("配合、参与", "配合、參與", "Takes part in"),
  elsewhere: wording("别处提到", "別處提到", "Also named in"),
  group: wording("一类单位，照文件所写", "一類單位，照文件所寫", "a group of units, as written"),
  groupNote: wording(
    "这是一类单位，不是单独一个，所以不列别处提到它的地方。",
    "這是一類單位，不是單獨一個，所以不列別處提到它的地方。",
    "This is a group of units rather than one, so other places that name it are not listed.",
  ),
  elsewhereNone: wording(
    "除上面各项外，文件没有提到它。",
    "除上面各項外，文件沒有提到它。",
    "The documents do not name it apart from the above.",
  ),
  unitOf: wording("所属", "所屬", "of"),
  inLedger: wording("在台账中看", "在清單中看", "Show in the ledger"),
} as const satisfies Record<string, Wording>;

/** The word or sentence for a key. */
export function dutyWord(lang: Language, key: keyof typeof DUTY_STRINGS): string {
  return DUTY_STRINGS[key][lang];
}

/** What a deadline without a date means, for readers of English; empty where the words alone can say it. */
const DEADLINE_KINDS = {
  date: "",
  recurring: "recurring",
  continuing: "continuing",
  immediate: "at once",
  other: "",
} as const satisfies Record<DeadlineKind, string>;

/** The meaning of a deadline without a date; empty on Chinese pages, whose readers understand its words. */
export function deadlineMeaning(lang: Language, kind: DeadlineKind): string {
  return lang === "en" ? DEADLINE_KINDS[kind] : "";
}

/** The numbers of the ledger in one line. */
export function ledgerNumbers(
  lang: Language,
  {
    duties,
    documents,
    units,
    dated,
  }: Readonly<Record<"duties" | "documents" | "units" | "dated", number>>,
): string {
  const number = (value: number) => formatNumber(lang, value);
  return {
    "zh-hans": `共 ${number(duties)} 项，出自 ${number(documents)} 份文件，写到 ${number(units)} 个单位；写明日期的 ${number(dated)} 项。`,
    "zh-hant": `共 ${number(duties)} 項，出自 ${number(documents)} 份文件，寫到 ${number(units)} 個單位；寫明日期的 ${number(dated)} 項。`,
    en: `${number(duties)} ${duties === 1 ? "duty" : "duties"} from ${number(documents)} ${documents === 1 ? "document" : "documents"}, naming ${number(units)} ${units === 1 ? "unit" : "units"}; ${dated === 0 ? "none" : number(dated)} with a date.`,
  }[lang];
}

/** 牵头 3 项，配合 5 项 / leads 3, takes part in 5. */
export function unitNumbers(lang: Language, leads: number, joins: number): string {
  const [led, joined] = [formatNumber(lang, leads), formatNumber(lang, joins)];
  const words = {
    "zh-hans": [`牵头或负责 ${led} 项`, `配合 ${joined} 项`],
    "zh-hant": [`牽頭或負責 ${led} 項`, `配合 ${joined} 項`],
    en: [`leads ${led}`, `takes part in ${joined}`],
  }[lang];
  const stated = words.filter((_, at) => [leads, joins][at] !== 0);
  return stated.join(lang === "en" ? ", " : "，");
}
