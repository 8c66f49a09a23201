/** The strings of the interface, in three languages. A missing entry fails the type check. */
import { isArticleLabel } from "../../model/article.ts";
import type { ClauseKind, ScriptStandard } from "../../model/types.ts";
import { formatCount, formatNumber } from "./format.ts";
import type { Language } from "./languages.ts";
import { type Wording, wording } from "./wording.ts";

/** The table of words; pages use `t`. */
const STRINGS = {
  skipToContent: wording("跳到正文", "跳到正文", "Skip to content"),
  mainNavigation: wording("主导航", "主導航", "Main"),
  home: wording("首页", "首頁", "Home"),
  documents: wording("文件", "文件", "Documents"),
  tasks: wording("任务", "任務", "Tasks"),
  search: wording("检索", "檢索", "Search"),
  glossary: wording("术语", "術語", "Glossary"),
  glossaryLetters: wording("按拼音首字母", "按拼音首字母", "By first letter"),
  glossaryFilter: wording("筛选术语", "篩選術語", "Filter the terms"),
  glossaryShown: wording(
    "显示 {shown} 条，共 {all} 条",
    "顯示 {shown} 條，共 {all} 條",
    "{shown} of {all} shown",
  ),
  glossaryNone: wording("没有符合的术语", "沒有符合的術語", "No term matches"),
  alsoCalled: wording("又作", "又作", "Also"),
  standsIn: wording("见", "見", "See"),
  data: wording("数据", "數據", "Data"),
  about: wording("关于", "關於", "About"),

  language: wording("语言", "語言", "Language"),
  appearance: wording("外观", "外觀", "Appearance"),
  themeSystem: wording("跟随系统", "跟隨系統", "System"),
  themeLight: wording("浅色", "淺色", "Light"),
  themeDark: wording("深色", "深色", "Dark"),
  chineseScript: wording("中文字形", "中文字形", "Chinese text"),
  simplified: wording("简体", "簡體", "Simplified"),
  traditional: wording("繁体", "繁體", "Traditional"),
  scriptFailed: wording(
    "未能取得繁体文本，请稍后再试。",
    "未能取得繁體文本，請稍後再試。",
    "The Traditional text could not be loaded. Try again later.",
  ),

  searchLabel: wording("在全部文件中检索", "在全部文件中檢索", "Search all documents"),

  contents: wording("目录", "目錄", "Contents"),
  issuer: wording("发布机构", "發布機構", "Issuer"),
  authors: wording("作者", "作者", "Authors"),
  date: wording("日期", "日期", "Date"),
  number: wording("发文字号", "發文字號", "Document number"),
  genre: wording("类别", "類別", "Type"),
  title: wording("标题", "標題", "Title"),
  extent: wording("篇幅", "篇幅", "Length"),
  sourceFile: wording("源文件", "源檔案", "Source file"),
  keyTerms: wording("关键词", "關鍵詞", "Key terms"),
  byEditor: wording("编者所加", "編者所加", "added by the editor"),
  /** The words before the document that states a value. */
  statedIn: wording("据", "據", "stated in "),
  byTitle: wording("据标题", "據標題", "from the title"),
  permalink: wording("本条链接", "本條連結", "Link to this clause"),
  backToText: wording("回到正文", "回到正文", "Back to the text"),
  backToTop: wording("回到页首", "回到頁首", "Back to top"),

  hierarchies: wording("任务体系", "任務體系", "Task hierarchies"),
  inDocument: wording("出自", "出自", "From"),

  field: wording("字段", "欄位", "Field"),
  meaning: wording("含义", "含義", "Meaning"),
  licence: wording("许可", "授權", "Licence"),
  licenceCode: wording(
    "程序代码以 MIT 许可发布。",
    "程式碼以 MIT 授權發布。",
    "The code is released under the MIT licence.",
  ),
  licenceTexts: wording(
    "文件与报道的文本属于各自的发布者；这里收录它们，是为了研究与查考。引用时请注明出处。",
    "文件與報道的文本屬於各自的發布者；這裏收錄它們，是為了研究與查考。引用時請註明出處。",
    "The documents and news reports belong to their publishers; they are reproduced here for study and reference. Cite the source when you quote.",
  ),

  licenceFooter: wording(
    "代码以 MIT 许可发布；文件文本的权利属于各发布者。",
    "程式碼以 MIT 授權發布；文件文本的權利屬於各發布者。",
    "Code under the MIT licence; the texts belong to their publishers.",
  ),
} as const satisfies Record<string, Wording>;

type StringKey = keyof typeof STRINGS;

/** The word or sentence for a key. */
export function t(lang: Language, key: StringKey): string {
  return STRINGS[key][lang];
}

/** The items of a list in one line: 甲，乙 or A, B. */
export function joinList(lang: Language, items: readonly string[]): string {
  return items.join(lang === "en" ? ", " : "，");
}

/** The first and last line of a range, in words. */
export function lineRange(lang: Language, [first, last]: readonly [number, number]): string {
  return lang === "en" ? `lines ${first}–${last}` : `第 ${first}–${last} 行`;
}

export const SCRIPT_NAMES = {
  "zh-Hans": wording("简体中文", "簡體中文", "Simplified Chinese"),
  "zh-Hant": wording("繁体中文", "繁體中文", "Traditional Chinese"),
  "zh-Hant-TW": wording("繁体中文（台湾）", "繁體中文（台灣）", "Traditional Chinese (Taiwan)"),
} as const satisfies Record<ScriptStandard, Wording>;

export const KIND_NAMES = {
  preamble: wording("前言", "前言", "Preamble"),
  section: wording("章节", "章節", "Section"),
  name: wording("名目", "名目", "Named item"),
  entry: wording("列项", "列項", "List entry"),
  box: wording("专栏", "專欄", "Box"),
  item: wording("专栏项目", "專欄項目", "Box item"),
  table: wording("表", "表", "Table"),
  caption: wording("图题", "圖題", "Caption"),
  note: wording("注", "註", "Note"),
  closing: wording("文末", "文末", "Closing"),
} as const satisfies Record<ClauseKind, Wording>;

const ARTICLE = wording("条", "條", "Article");
const ITEM_OF_ARTICLE = wording("项", "項", "Item");
const ARTICLES_AND_ENTRIES = wording("条、列项", "條、列項", "Article or list entry");

/**
 * What a clause is, by its kind and the numbers that lead to it: an article of a law is neither a heading nor an entry of a
 * list, and an entry right below one is an item of it.
 *
 * @param labels the numbers of the clauses above it, followed by its own
 */
export function kindName(lang: Language, kind: ClauseKind, labels: readonly string[]): string {
  const [above = "", own = ""] = ["", ...labels].slice(-2);
  if (isArticleLabel(own)) return ARTICLE[lang];
  return (kind === "entry" && isArticleLabel(above) ? ITEM_OF_ARTICLE : KIND_NAMES[kind])[lang];
}

/** The name of a kind for the clauses of a whole collection, which may have articles among its entries. */
export function kindNameIn(lang: Language, kind: ClauseKind, hasArticles: boolean): string {
  return (kind === "entry" && hasArticles ? ARTICLES_AND_ENTRIES : KIND_NAMES[kind])[lang];
}

/** How many clauses of a law are searched and cited by themselves: its chapters, articles, items and whatever else it has. */
export function searchedClauses(lang: Language, count: number): string {
  const number = formatNumber(lang, count);
  return {
    "zh-hans": `连同章节、列项等共 ${number} 处可检索、引用`,
    "zh-hant": `連同章節、列項等共 ${number} 處可檢索、引用`,
    en: `${number} clauses to search and cite, chapters and items included`,
  }[lang];
}

/** The length of a text, whose marks count: statistics count it without them. */
export function textLength(lang: Language, characters: number): string {
  const count = formatCount(lang, "character", characters);
  return {
    "zh-hans": `${count}（含标点）`,
    "zh-hant": `${count}（含標點）`,
    en: `${count} with punctuation`,
  }[lang];
}
