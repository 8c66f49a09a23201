/** The words of the search page, in three languages. A missing entry fails the type check. */
import type { OtherLanguages } from "../../../corpus/other-languages.ts";
import type { Language } from "../languages.ts";

export interface SearchStrings {
  readonly label: string;
  readonly submit: string;
  /** What may be typed. */
  hint(other: OtherLanguages): string;
  readonly examples: string;
  readonly sort: string;
  readonly sorts: Readonly<Record<"relevance" | "order" | "date", string>>;
  readonly results: string;
  readonly skipToResults: string;
  readonly skipToFilters: string;
  readonly loading: string;
  /** The query contains no term. */
  readonly noTerm: string;
  readonly nothing: string;
  /** No clause matches, but the query names a place, which is offered above. */
  readonly onlyPlace: string;
  /** No clause matches in the chosen documents, but clauses elsewhere do. */
  nothingHere(elsewhere: number): string;
  /** The term does not occur in the whole collection. */
  absent(term: string): string;
  readonly error: string;
  readonly retry: string;
  readonly needsScript: string;
}

function plural(count: number, one: string, many: string): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

const STRINGS = {
  "zh-hans": {
    label: "在全部文件中检索",
    submit: "检索",
    hint: ({ english, pinyin }) =>
      `简体、繁体皆可${pinyin ? "，亦可用英文或拼音" : english ? "，亦可用英文" : ""}；标点、全角半角、大小写不计。空格分开的词须同时出现。`,
    examples: "例如",
    sort: "排序",
    sorts: { relevance: "相关度", order: "原文顺序", date: "日期，新者在前" },
    results: "检索结果",
    skipToResults: "跳到检索结果",
    skipToFilters: "跳到筛选",
    loading: "正在检索…",
    noTerm: "请输入要找的字词。只有标点，无从检索。",
    nothing: "没有符合的条文。",
    onlyPlace: "没有条文含有这些字；它所指之处见上。",
    nothingHere: (elsewhere) => `所选文件中没有；其他文件中有 ${elsewhere} 条。`,
    absent: (term) => `全部文件中都没有“${term}”。`,
    error: "检索所需的数据未能载入，没有结果可以显示。请检查网络后重试。",
    retry: "重试",
    needsScript: "检索在浏览器中进行，需要启用 JavaScript。",
  },
  "zh-hant": {
    label: "在全部文件中檢索",
    submit: "檢索",
    hint: ({ english, pinyin }) =>
      `簡體、繁體皆可${pinyin ? "，亦可用英文或拼音" : english ? "，亦可用英文" : ""}；標點、全形半形、大小寫不計。空格分開的詞須同時出現。`,
    examples: "例如",
    sort: "排序",
    sorts: { relevance: "相關度", order: "原文順序", date: "日期，新者在前" },
    results: "檢索結果",
    skipToResults: "跳到檢索結果",
    skipToFilters: "跳到篩選",
    loading: "正在檢索…",
    noTerm: "請輸入要找的字詞。只有標點，無從檢索。",
    nothing: "沒有符合的條文。",
    onlyPlace: "沒有條文含有這些字；它所指之處見上。",
    nothingHere: (elsewhere) => `所選文件中沒有；其他文件中有 ${elsewhere} 條。`,
    absent: (term) => `全部文件中都沒有「${term}」。`,
    error: "檢索所需的數據未能載入，沒有結果可以顯示。請檢查網絡後重試。",
    retry: "重試",
    needsScript: "檢索在瀏覽器中進行，需要啟用 JavaScript。",
  },
  en: {
    label: "Search all documents",
    submit: "Search",
    hint: ({ english, pinyin }) =>
      `Type Chinese in either script${pinyin ? ", English or pinyin" : english ? ", or English" : ""}. Punctuation, character width and case are ignored. Words separated by spaces must all occur.`,
    examples: "For example",
    sort: "Sort by",
    sorts: { relevance: "Relevance", order: "Order in the text", date: "Date, newest first" },
    results: "Results",
    skipToResults: "Skip to results",
    skipToFilters: "Skip to filters",
    loading: "Searching…",
    noTerm: "Type a word to search for. Punctuation alone cannot be searched for.",
    nothing: "No clause matches.",
    onlyPlace: "No clause contains these words; the page they refer to is listed above.",
    nothingHere: (elsewhere) =>
      `Nothing in the selected documents; ${plural(elsewhere, "clause matches", "clauses match")} elsewhere.`,
    absent: (term) => `“${term}” does not occur in any document.`,
    error:
      "The search data could not be loaded, so there is nothing to show. Check the connection and try again.",
    retry: "Try again",
    needsScript: "The search runs in the browser and needs JavaScript.",
  },
} as const satisfies Record<Language, SearchStrings>;

/** The strings of a language version. */
export function searchStrings(lang: Language): SearchStrings {
  return STRINGS[lang];
}
