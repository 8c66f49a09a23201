/** The words around the answers of the search page, in three languages. A missing entry fails the type check. */
import type { Facet } from "../../../search/answer/filters.ts";
import { formatCount, formatDate, formatNumber } from "../format.ts";
import type { Language } from "../languages.ts";

export interface AnswersStrings {
  readonly view: string;
  readonly views: Readonly<Record<"list" | "grouped" | "concordance", string>>;
  readonly order: string;
  readonly orders: Readonly<Record<"text" | "left" | "right", string>>;
  readonly filters: string;
  readonly facets: Readonly<Record<Facet, string>>;
  /** The name for the year of undated documents. */
  readonly undated: string;
  readonly chosen: string;
  remove(facet: string, value: string): string;
  /** The name of the filter by the day on which texts stood, in ISO 8601. */
  stoodOn(day: string): string;
  readonly clearAll: string;
  /** The numbers of the answer, formatted with `formatNumber`. */
  found(clauses: number, documents: number, occurrences: number): string;
  /** What is shown in the place of an answer: clauses with any of these parts of the query. */
  relaxed(words: readonly string[], clauses: number, documents: number): string;
  /** The range of the answer's items on this page, counted from 1. */
  range(from: number, to: number): string;
  /** What a sheet with a part of the answer says: which of how many items it has, counted from 1, and where all are. */
  printedRange(from: number, to: number, items: number): string;
  occurrences(count: number): string;
  /** The note that a document's hits began on an earlier page: the number of the first one here, and of all. */
  continued(from: number, total: number): string;
  readonly pages: string;
  readonly previous: string;
  readonly next: string;
  page(number: number): string;
  /** The progress of a long task, in clauses. */
  progress(done: number, total: number): string;
  readonly export: string;
  exportClauses(clauses: number): string;
  exportLines(occurrences: number): string;
  readonly exportNote: string;
  readonly exportFailed: string;
  exported(file: string): string;
  readonly cancel: string;
}

function plural(count: number, one: string, many: string): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

const number = (value: number): string => formatNumber("zh-hans", value);

const STRINGS = {
  "zh-hans": {
    view: "显示方式",
    views: { list: "列表", grouped: "按文件", concordance: "逐处对照" },
    order: "排列",
    orders: { text: "原文顺序", left: "按前文", right: "按后文" },
    filters: "筛选",
    facets: {
      documents: "文件",
      sections: "部分",
      genres: "文件类别",
      years: "年份",
      hierarchies: "任务体系",
      statements: "写明的数字",
      states: "效力",
      publications: "新增与修改",
      kinds: "条文类别",
    },
    undated: "日期不详",
    chosen: "已选的筛选条件",
    remove: (facet, value) => `取消筛选，${facet}：${value}`,
    stoodOn: (day) => `${formatDate("zh-hans", day)}的文本`,
    clearAll: "全部取消",
    found: (clauses, documents, occurrences) =>
      `共 ${number(clauses)} 条，见于 ${number(documents)} 份文件${occurrences > 0 ? `，出现 ${number(occurrences)} 处` : ""}。`,
    relaxed: (words, clauses, documents) =>
      `没有条文符合整个检索式。以下是含有其中${words.map((word) => `“${word}”`).join("、")}${words.length === 1 ? "一词" : "任何一词"}的条文，共 ${number(clauses)} 条，见于 ${number(documents)} 份文件。`,
    range: (from, to) => `这里是第 ${number(from)}–${number(to)} 项。`,
    printedRange: (from, to, items) =>
      `此处印出第 ${number(from)}–${number(to)} 项，共 ${number(items)} 项。全部结果可在网页上导出。`,
    occurrences: (count) => `${number(count)} 处`,
    continued: (from, total) => `共 ${number(total)} 条，从第 ${number(from)} 条接续`,
    pages: "分页",
    previous: "上一页",
    next: "下一页",
    page: (page) => `第 ${page} 页`,
    progress: (done, total) => `正在读取条文：${number(done)} / ${number(total)}`,
    export: "导出",
    exportClauses: (clauses) => `导出全部 ${number(clauses)} 条，每条一行，按现在的筛选与顺序。`,
    exportLines: (occurrences) =>
      `导出全部 ${number(occurrences)} 处，每处一行，按现在的筛选与顺序。`,
    exportNote:
      "CSV 中以 =、+、-、@ 等开头的单元格，前面加一个撇号，“1.”“(1)”一类前面加一个制表符，以免被电子表格当作公式或数；JSON 一字不改。",
    exportFailed: "有条文未能载入，没有导出。请检查网络后重试。",
    exported: (file) => `已导出 ${file}。`,
    cancel: "取消",
  },
  "zh-hant": {
    view: "顯示方式",
    views: { list: "列表", grouped: "按文件", concordance: "逐處對照" },
    order: "排列",
    orders: { text: "原文順序", left: "按前文", right: "按後文" },
    filters: "篩選",
    facets: {
      documents: "文件",
      sections: "部分",
      genres: "文件類別",
      years: "年份",
      hierarchies: "任務體系",
      statements: "寫明的數字",
      states: "效力",
      publications: "新增與修改",
      kinds: "條文類別",
    },
    undated: "日期不詳",
    chosen: "已選的篩選條件",
    remove: (facet, value) => `取消篩選，${facet}：${value}`,
    stoodOn: (day) => `${formatDate("zh-hant", day)}的文本`,
    clearAll: "全部取消",
    found: (clauses, documents, occurrences) =>
      `共 ${number(clauses)} 條，見於 ${number(documents)} 份文件${occurrences > 0 ? `，出現 ${number(occurrences)} 處` : ""}。`,
    relaxed: (words, clauses, documents) =>
      `沒有條文符合整個檢索式。以下是含有其中${words.map((word) => `「${word}」`).join("、")}${words.length === 1 ? "一詞" : "任何一詞"}的條文，共 ${number(clauses)} 條，見於 ${number(documents)} 份文件。`,
    range: (from, to) => `這裏是第 ${number(from)}–${number(to)} 項。`,
    printedRange: (from, to, items) =>
      `此處印出第 ${number(from)}–${number(to)} 項，共 ${number(items)} 項。全部結果可在網頁上匯出。`,
    occurrences: (count) => `${number(count)} 處`,
    continued: (from, total) => `共 ${number(total)} 條，從第 ${number(from)} 條接續`,
    pages: "分頁",
    previous: "上一頁",
    next: "下一頁",
    page: (page) => `第 ${page} 頁`,
    progress: (done, total) => `正在讀取條文：${number(done)} / ${number(total)}`,
    export: "匯出",
    exportClauses: (clauses) => `匯出全部 ${number(clauses)} 條，每條一行，按現在的篩選與順序。`,
    exportLines: (occurrences) =>
      `匯出全部 ${number(occurrences)} 處，每處一行，按現在的篩選與順序。`,
    exportNote:
      "CSV 中以 =、+、-、@ 等開頭的儲存格，前面加一個撇號，「1.」「(1)」一類前面加一個定位字元，以免被試算表當作公式或數；JSON 一字不改。",
    exportFailed: "有條文未能載入，沒有匯出。請檢查網絡後重試。",
    exported: (file) => `已匯出 ${file}。`,
    cancel: "取消",
  },
  en: {
    view: "Show as",
    views: { list: "List", grouped: "By document", concordance: "Concordance" },
    order: "Sort by",
    orders: { text: "Text order", left: "Words before", right: "Words after" },
    filters: "Filters",
    facets: {
      documents: "Document",
      sections: "Section",
      genres: "Document type",
      years: "Year",
      hierarchies: "Task hierarchy",
      statements: "Numbers stated",
      states: "Status",
      publications: "New or changed",
      kinds: "Clause type",
    },
    undated: "Undated",
    chosen: "Active filters",
    remove: (facet, value) => `Remove filter, ${facet}: ${value}`,
    stoodOn: (day) => `as of ${formatDate("en", day)}`,
    clearAll: "Clear all",
    found: (clauses, documents, occurrences) =>
      `${formatCount("en", "clause", clauses)} in ${formatCount("en", "document", documents)}${occurrences > 0 ? `, ${plural(occurrences, "occurrence", "occurrences")}` : ""}.`,
    relaxed: (words, clauses, documents) =>
      `No clause matches the whole query. Shown instead: ${formatCount("en", "clause", clauses)} in ${formatCount("en", "document", documents)} with ${words.length === 1 ? "a part of it" : "any part of it"}: ${words.map((word) => `“${word}”`).join(", ")}.`,
    range: (from, to) => `Showing ${formatNumber("en", from)}–${formatNumber("en", to)}.`,
    printedRange: (from, to, items) =>
      `Printed here: ${formatNumber("en", from)}–${formatNumber("en", to)} of ${formatNumber("en", items)}. The page exports all of them.`,
    occurrences: (count) => plural(count, "occurrence", "occurrences"),
    continued: (from, total) =>
      `${formatCount("en", "clause", total)}, continued from number ${formatNumber("en", from)}`,
    pages: "Pages",
    previous: "Previous",
    next: "Next",
    page: (page) => `Page ${page}`,
    progress: (done, total) =>
      `Reading clauses: ${formatNumber("en", done)} of ${formatNumber("en", total)}`,
    export: "Export",
    exportClauses: (clauses) =>
      clauses === 1
        ? "Exports the one clause found."
        : `Exports all ${formatNumber("en", clauses)} clauses, one per row, with these filters and in this order.`,
    exportLines: (occurrences) =>
      occurrences === 1
        ? "Exports the one occurrence found."
        : `Exports all ${formatNumber("en", occurrences)} occurrences, one per row, with these filters and in this order.`,
    exportNote:
      "In the CSV, cells that begin with =, +, -, @ or the like get a leading apostrophe, and cells such as 1. and (1) a leading tab, so that spreadsheets do not read them as formulas or numbers. The JSON is unchanged.",
    exportFailed:
      "Some clauses could not be loaded, so nothing was exported. Check the connection and try again.",
    exported: (file) => `Exported ${file}.`,
    cancel: "Cancel",
  },
} as const satisfies Record<Language, AnswersStrings>;

/** The strings of a language version. */
export function answersStrings(lang: Language): AnswersStrings {
  return STRINGS[lang];
}
