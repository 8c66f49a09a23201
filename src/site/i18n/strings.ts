/** The strings of the interface, in three languages. A missing entry fails the type check. */
import type { ClauseKind, ScriptStandard } from "../../model/types.ts";
import { formatNumber } from "./format.ts";
import type { Language } from "./languages.ts";

export type Wording = Readonly<Record<Language, string>>;

/** One entry, with the languages in the order of `LANGUAGES`. */
export function wording(hans: string, hant: string, en: string): Wording {
  return { "zh-hans": hans, "zh-hant": hant, en };
}

/** The table of words; pages use `t`. */
const STRINGS = {
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
  skipToContent: wording("跳到正文", "跳到正文", "Skip to content"),
  mainNavigation: wording("主导航", "主導航", "Main"),
  home: wording("首页", "首頁", "Home"),
  documents: wording("文件", "文件", "Documents"),
  tasks: wording("任务", "任務", "Tasks"),
  search: wording("检索", "檢索", "Search"),
  glossary: wording("术语", "術語", "Glossary"),
  glossaryLead: wording(
    "政策文本里的用语：两种字形、拼音、英文与简短的解释，并列出最能说明它的条文。英文为非官方译法。",
    "政策文本裏的用語：兩種字形、拼音、英文與簡短的解釋，並列出最能說明它的條文。英文為非官方譯法。",
    "The vocabulary of the texts in both scripts, with pinyin, English and a short definition, and the clauses that best illustrate each term. The English is unofficial.",
  ),
  glossaryLetters: wording("按拼音首字母", "按拼音首字母", "By first letter"),
  glossaryFilter: wording("筛选术语", "篩選術語", "Filter the terms"),
  glossaryShown: wording(
    "显示 {shown} 条，共 {all} 条",
    "顯示 {shown} 條，共 {all} 條",
    "{shown} of {all} shown",
  ),
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

  notStarted: wording(
    "本页的程序没有启动：脚本没有取到，或服务器给它标了错误的类型。请重新加载；仍不行，请告诉本站的管理者。",
    "本頁的程式沒有啟動：指令碼沒有取到，或伺服器給它標了錯誤的類型。請重新載入；仍不行，請告訴本站的管理者。",
    "The scripts of this page did not start: they did not arrive, or the server labels them with the wrong type. Reload the page; if that does not help, tell whoever runs this site.",
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
  byTitle: wording("据标题", "據標題", "from the title"),
  permalink: wording("本条链接", "本條連結", "Link to this clause"),
  backToText: wording("回到正文", "回到正文", "Back to the text"),
  backToTop: wording("回到页首", "回到頁首", "Back to top"),

  hierarchies: wording("任务体系", "任務體系", "Task hierarchies"),
  hierarchiesLead: wording(
    "文件把工作分解为工程、行动与项目，层层相属。这里把每个体系列成一棵树，每个节点都通向它所在的条文。",
    "文件把工作分解為工程、行動與項目，層層相屬。這裏把每個體系列成一棵樹，每個節點都通向它所在的條文。",
    "The documents break their work down into programmes, actions and projects. Each hierarchy is laid out here as a tree, and every node leads to its clause.",
  ),
  expandAll: wording("全部展开", "全部展開", "Expand all"),
  collapseAll: wording("全部收起", "全部收起", "Collapse all"),
  inDocument: wording("出自", "出自", "From"),

  dataLead: wording(
    "站上所见，皆可取用。文件为 UTF-8 编码的 JSON；NDJSON 每行一条，便于逐行读取。",
    "站上所見，皆可取用。檔案為 UTF-8 編碼的 JSON；NDJSON 每行一條，便於逐行讀取。",
    "Everything shown here can be downloaded. The files are JSON in UTF-8; the NDJSON file has one clause per line.",
  ),
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

  documentsLead: wording(
    "按日期排列，新者在前。关键词由文本统计得出，点击即可检索。",
    "按日期排列，新者在前。關鍵詞由文本統計得出，點擊即可檢索。",
    "Newest first. Key terms are picked out statistically; select one to search for it.",
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

/** A language's own short name, for the language switch. */
export const LANGUAGE_NAMES = {
  "zh-hans": { short: "简", full: "简体中文" },
  "zh-hant": { short: "繁", full: "繁體中文" },
  en: { short: "EN", full: "English" },
} as const satisfies Record<Language, { short: string; full: string }>;

/** The items of a list in one line: 甲，乙 or A, B. */
export function joinList(lang: Language, items: readonly string[]): string {
  return items.join(lang === "en" ? ", " : "，");
}

/** The first and last line of a range, in words. */
export function lineRange(lang: Language, [first, last]: readonly [number, number]): string {
  return lang === "en" ? `lines ${first}–${last}` : `第 ${first}–${last} 行`;
}

/** The numbers of nodes on each level, in words. */
export function levelCounts(lang: Language, counts: readonly string[]): string {
  const words: Wording = {
    "zh-hans": `共 ${counts.length} 层，自上而下各有 ${counts.join("、")} 项`,
    "zh-hant": `共 ${counts.length} 層，自上而下各有 ${counts.join("、")} 項`,
    en: `${counts.length} levels, from the top: ${counts.join(", ")} items`,
  };
  return words[lang];
}

/** The number of tasks of a hierarchy and of its levels, in words. @param counts number of tasks on each level */
export function levelWords(lang: Language, counts: readonly number[]): string {
  const tasks = counts.reduce((sum, count) => sum + count, 0);
  const levels = counts.length;
  if (lang === "en") {
    const named = `${formatNumber(lang, tasks)} ${tasks === 1 ? "task" : "tasks"}`;
    return levels === 1 ? named : `${named} on ${levels} levels`;
  }
  const words = lang === "zh-hans" ? `${tasks} 项任务` : `${tasks} 項任務`;
  const deep = lang === "zh-hans" ? `${levels} 层` : `${levels} 層`;
  return levels === 1 ? words : `${deep}，${words}`;
}

export const SCRIPT_NAMES = {
  "zh-Hans": wording("简体中文", "簡體中文", "Simplified Chinese"),
  "zh-Hant": wording("繁体中文", "繁體中文", "Traditional Chinese"),
  "zh-Hant-TW": wording("繁体中文（台湾）", "繁體中文（台灣）", "Traditional Chinese (Taiwan)"),
} as const satisfies Record<ScriptStandard, Wording>;

export const KIND_NAMES = {
  preamble: wording("前言", "前言", "Preamble"),
  section: wording("条", "條", "Section"),
  name: wording("名目", "名目", "Named item"),
  entry: wording("列项", "列項", "List entry"),
  box: wording("专栏", "專欄", "Box"),
  item: wording("专栏项目", "專欄項目", "Box item"),
  table: wording("表", "表", "Table"),
  caption: wording("图题", "圖題", "Caption"),
  note: wording("注", "註", "Note"),
  closing: wording("文末", "文末", "Closing"),
} as const satisfies Record<ClauseKind, Wording>;
