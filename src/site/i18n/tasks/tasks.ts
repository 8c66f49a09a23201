/** The words of the pages of tasks, of the key projects and of the overview, in three languages. */
import type { Bound } from "../../../annotate/amounts/amount-patterns.ts";
import type { NameKind } from "../../../model/types.ts";
import { formatNumber } from "../format.ts";
import type { Language } from "../languages.ts";
import { type Wording, wording } from "../wording.ts";

export const TASK_STRINGS = {
  place: wording("所在位置", "所在位置", "Place"),
  breadcrumb: wording("层级路径", "層級路徑", "Path"),
  siblings: wording("同级任务", "同級任務", "Tasks at this level"),
  previous: wording("上一项", "上一項", "Previous"),
  next: wording("下一项", "下一項", "Next"),
  text: wording("原文", "原文", "Text"),
  noText: wording(
    "这一项只有标题，内容见下级任务。",
    "這一項只有標題，內容見下級任務。",
    "This item is only a heading; see its subtasks.",
  ),
  readInDocument: wording("在文件中阅读", "在文件中閱讀", "Read in the document"),
  subtasks: wording("下级任务", "下級任務", "Subtasks"),
  noUnitNoDate: wording(
    "原文未写明责任单位与日期。",
    "原文未寫明責任單位與日期。",
    "No responsible body and no date are stated.",
  ),
  noUnit: wording("原文未写明责任单位。", "原文未寫明責任單位。", "No responsible body is stated."),
  quantities: wording("所列数量", "所列數量", "Amounts stated"),
  quantitiesNote: wording(
    "年份或期限取自同一句中写在数值之前的，有几个时取最近的一个；期限照原文，不推算年份；数值之前没有写的，留空。",
    "年份或期限取自同一句中寫在數值之前的，有幾個時取最近的一個；期限照原文，不推算年份；數值之前沒有寫的，留空。",
    "The year or period is the last one that the same sentence states before the amount, and no year is reckoned from a period; where none is stated before it, the cell is empty.",
  ),
  value: wording("数值", "數值", "Value"),
  unit: wording("单位", "單位", "Unit"),
  year: wording("年份或期限", "年份或期限", "Year or period"),
  asWritten: wording("原文如此", "原文如此", "As written"),
  names: wording("提到的名称", "提到的名稱", "Names mentioned"),
  namesNote: wording(
    "数字为全部文件中写有此名的条数，与检索所得相同；更长的名称里写有此名的，也算在内。",
    "數字為全部文件中寫有此名的條數，與檢索所得相同；更長的名稱裏寫有此名的，也算在內。",
    "The number is how many clauses of all documents contain the name, as a search finds them; longer names that contain it are counted too.",
  ),
  keyProjects: wording("重点项目", "重點項目", "Key projects"),
  allKeyProjects: wording("全部重点项目一览", "全部重點項目一覽", "Table of all key projects"),
  elsewhere: wording("其他文件中的相关条文", "其他文件中的相關條文", "In other documents"),
  elsewhereNote: wording(
    "其他文件中提到同一名称的条文。名称越少见，排得越前。",
    "其他文件中提到同一名稱的條文。名稱越少見，排得越前。",
    "Clauses of other documents that mention the same names, rarest names first.",
  ),
  noneElsewhere: wording(
    "其他文件中没有提到同一名称的条文。",
    "其他文件中沒有提到同一名稱的條文。",
    "No clause of another document mentions the same names.",
  ),
  common: wording(
    "另有常见名称，处处可见，不逐条列出：",
    "另有常見名稱，處處可見，不逐條列出：",
    "Names that occur almost everywhere are not listed one by one: ",
  ),
  linkedBy: wording("同名：", "同名：", "Shared names: "),
  corresponds: wording("对应的任务", "對應的任務", "Corresponding tasks"),
  boxOfSection: wording(
    "专栏列于此节之下",
    "專欄列於此節之下",
    "its box lists this section’s projects",
  ),
  sameName: wording("提到同一名称：", "提到同一名稱：", "mentions the same names: "),

  projectsLead: wording(
    "各文件专栏所列的重点项目，连同文中写明的投资、面积、时间与产出；文中没有的，一律留空。",
    "各文件專欄所列的重點項目，連同文中寫明的投資、面積、時間與產出；文中沒有的，一律留空。",
    "The key projects listed in the boxes of the documents, with the investment, area, dates and output that the text states. What it does not state is left empty.",
  ),
  project: wording("项目", "項目", "Project"),
  box: wording("专栏", "專欄", "Box"),
  part: wording("所属部分", "所屬部分", "Part"),
  investment: wording("投资", "投資", "Investment"),
  area: wording("面积", "面積", "Area"),
  date: wording("时间", "時間", "Date"),
  output: wording("产出", "產出", "Output"),
  filterProjects: wording("筛选项目", "篩選項目", "Filter the projects"),
  noProjects: wording(
    "没有符合筛选的项目，请换几个字。",
    "沒有符合篩選的項目，請換幾個字。",
    "No project has these words. Try others.",
  ),
  chart: wording("按投资额排列", "按投資額排列", "By investment"),
  chartNote: wording(
    "仅列文中写明投资额者。列于几个专栏的项目只列一次，并注明各个专栏。",
    "僅列文中寫明投資額者。列於幾個專欄的項目只列一次，並註明各個專欄。",
    "Only projects with a stated investment. A project listed in several boxes is shown once, with all of them.",
  ),
  alsoIn: wording("同一项目又见", "同一項目又見", "The same project: "),

  overview: wording("任务对照", "任務對照", "Tasks compared"),
  overviewLead: wording(
    "每列一项任务，每行另一文件的一个部分。格中数字是两边都提到的名称数，底色随之渐深；带 ● 的，编者认定两者是同一项工作。",
    "每欄一項任務，每列另一文件的一個部分。格中數字是兩邊都提到的名稱數，底色隨之漸深；帶 ● 的，編者認定兩者是同一項工作。",
    "Each column is a task, each row a part of another document. The number is how many names both mention, and the shading deepens with it; ● marks pairs that the editor considers the same work.",
  ),
  overviewOpen: wording(
    "点开一格，可看背后的条文。",
    "點開一格，可看背後的條文。",
    "Select a cell to see the clauses behind it.",
  ),
  declared: wording("编者认定", "編者認定", "the same work in the editor’s view"),
  declaredWhy: wording(
    "编者认定两者是同一项工作：",
    "編者認定兩者是同一項工作：",
    "The editor considers them the same work:",
  ),
  reason: wording("理由：", "理由：", "Why: "),
  backToOverview: wording("回到对照表", "回到對照表", "Back to the table"),
  sharedNames: wording("共同提到的名称", "共同提到的名稱", "Names mentioned in both"),
} as const satisfies Record<string, Wording>;

/** The word or sentence for a key. */
export function taskWord(lang: Language, key: keyof typeof TASK_STRINGS): string {
  return TASK_STRINGS[key][lang];
}

export const NAME_KIND_NAMES = {
  place: wording("地方与园区", "地方與園區", "Places and parks"),
  organisation: wording("机构与企业", "機構與企業", "Organisations"),
  platform: wording("平台与设施", "平台與設施", "Platforms and facilities"),
  project: wording("项目与活动", "項目與活動", "Projects and events"),
  policy: wording("政策与提法", "政策與提法", "Policies and terms"),
} as const satisfies Record<NameKind, Wording>;

/** What stands before a value that is not exact. Signs would not tell “nearly” from “at most”. */
export const BOUND_WORDS = {
  least: wording("不少于", "不少於", "at least"),
  more: wording("超过", "超過", "more than"),
  about: wording("约", "約", "about"),
  nearly: wording("近", "近", "nearly"),
  less: wording("不足", "不足", "less than"),
  most: wording("不超过", "不超過", "at most"),
} as const satisfies Record<Bound, Wording>;

/** 还有 3 条 / 3 more. */
export function moreClauses(lang: Language, count: number): string {
  const number = formatNumber(lang, count);
  return { "zh-hans": `另有 ${number} 条`, "zh-hant": `另有 ${number} 條`, en: `${number} more` }[
    lang
  ];
}

/** The number of projects that a filter shows, and of all. */
export function projectCount(lang: Language, shown: number | string, all: number | string): string {
  return {
    "zh-hans": `共 ${all} 条，显示 ${shown} 条`,
    "zh-hant": `共 ${all} 條，顯示 ${shown} 條`,
    en: `${shown} of ${all} entries shown`,
  }[lang];
}

/** The accessible name of a cell of the overview. */
export function cellWords(lang: Language, names: number, declared: boolean): string {
  const shared = {
    "zh-hans": `共同名称 ${names} 个`,
    "zh-hant": `共同名稱 ${names} 個`,
    en: names === 1 ? "1 shared name" : `${names} shared names`,
  }[lang];
  return declared ? `${shared}${lang === "en" ? ", " : "，"}${taskWord(lang, "declared")}` : shared;
}
