/** The words of repairs, gaps and the source view, in three languages. */
import type { PlacedRepair, RepairKind } from "../model/types.ts";
import { formatNumber } from "./format.ts";
import { GAP_NAME } from "./gap-name.ts";
import type { Language } from "./languages.ts";
import { type Entry, entry } from "./strings.ts";

const SOURCE_STRINGS = {
  sourceView: entry("逐行对照原文", "逐行對照原文", "The source, line by line"),
  sourceTitle: entry("原文", "原文", "Source"),
  lead: entry(
    "源文件的内容，逐行照录，空白与误字一仍其旧。每行右侧注明归入哪一条；不属条文的，注明它是什么。",
    "源檔案的內容，逐行照錄，空白與誤字一仍其舊。每行右側註明歸入哪一條；不屬條文的，註明它是甚麼。",
    "The source file as received, with its white space and its errors. Beside each line stands the clause that it went into, or what it is where it is no part of a clause.",
  ),
  file: entry("文件", "檔案", "File"),
  checksum: entry("SHA-256", "SHA-256", "SHA-256"),
  script: entry("字形", "字形", "Script"),
  linesRow: entry("行数", "行數", "Lines"),
  inClauses: entry("归入条文", "歸入條文", "in clauses"),
  charactersIn: entry("字数核算", "字數核算", "Characters"),
  inText: entry("见正文", "見正文", "See it in the text"),
  blank: entry("空行", "空行", "blank"),
  tab: entry("制表符", "定位字元", "tab"),
  aboutText: entry("关于文本", "關於文本", "About this text"),
  marksLead: entry(
    "文中以小记号标出，点按可见原文与理由。",
    "文中以小記號標出，點按可見原文與理由。",
    "Small marks in the text lead to the source’s own words and the reason.",
  ),
  allRepairs: entry("订正与缺文", "訂正與缺文", "Repairs and gaps"),
  gap: GAP_NAME,
  reason: entry("编者说明：", "編者說明：", "Editor: "),
} as const satisfies Record<string, Entry>;

/** The word or sentence for a key. */
export function sourceWord(lang: Language, key: keyof typeof SOURCE_STRINGS): string {
  return SOURCE_STRINGS[key][lang];
}

/** What each kind of repair is called. */
export const REPAIR_NAMES = {
  correct: entry("更正", "更正", "Corrected"),
  doubt: entry("存疑", "存疑", "In doubt"),
  join: entry("接续", "接續", "Joined"),
  split: entry("分段", "分段", "Divided"),
  move: entry("移位", "移位", "Moved"),
  insert: entry("补入", "補入", "Supplied"),
  gap: entry("缺文", "缺文", "Gap"),
} as const satisfies Record<RepairKind, Entry>;

const CORRECTIONS = {
  changed: entry("原文作", "原文作", "The source reads"),
  added: entry("原文缺字，作", "原文缺字，作", "Characters are missing; the source reads"),
  dropped: entry("原文多字，作", "原文多字，作", "Characters too many; the source reads"),
} as const;

const SENTENCES = {
  doubt: entry("原文如此，疑有误", "原文如此，疑有誤", "So in the source, perhaps misread"),
  join: entry(
    "文句在版面上断开，此处接上以下文字",
    "文句在版面上斷開，此處接上以下文字",
    "The sentence is cut in the source; here it goes on",
  ),
  split: entry("原文此处未分段", "原文此處未分段", "Run together in the source"),
  move: entry(
    "版面错位，以下文字移到此处",
    "版面錯位，以下文字移到此處",
    "Out of order in the source; what follows was moved here",
  ),
  insert: entry(
    "原文此处缺失，据文中别处补入",
    "原文此處缺失，據文中別處補入",
    "Missing here in the source; supplied from another place of it",
  ),
  gap: entry("此处原文缺失", "此處原文缺失", "Text is missing here in the source"),
} as const satisfies Record<Exclude<RepairKind, "correct">, Entry>;

/** What was done at a place, in a sentence without its end; a correction's is followed by the source's words. */
export function repairSentence(lang: Language, { kind, source, shown }: PlacedRepair): string {
  if (kind !== "correct") return SENTENCES[kind][lang];
  const change = source === "" ? "added" : shown === "" ? "dropped" : "changed";
  return CORRECTIONS[change][lang];
}

/** Names of what in a source is no clause text. */
const FURNITURE_NAMES = {
  "title block": entry("题名", "題名", "title block"),
  "contents list": entry("目录", "目錄", "contents list"),
  "page mark": entry("页码", "頁碼", "page mark"),
  byline: entry("署名", "署名", "byline"),
  markup: entry("标记", "標記", "markup"),
} as const satisfies Record<string, Entry>;

/** A kind of furniture in words; one without a name of its own as the parser calls it. */
export function furnitureName(lang: Language, furniture: string): string {
  const names: Readonly<Record<string, Entry>> = FURNITURE_NAMES;
  return names[furniture]?.[lang] ?? furniture;
}

/** A line of the source, in words. */
export function sourceLineName(lang: Language, line: number): string {
  return lang === "en" ? `Source line ${line}` : `原文第 ${line} 行`;
}

/** How many repairs and gaps there are, in a sentence; at least one of the numbers is not 0. */
export function repairCounts(lang: Language, repairs: number, gaps: number): string {
  const number = (count: number) => formatNumber(lang, count);
  const places: Record<Language, readonly [string, string, string]> = {
    "zh-hans": ["源文件有损：", `订正 ${number(repairs)} 处`, `缺文 ${number(gaps)} 处`],
    "zh-hant": ["源檔案有損：", `訂正 ${number(repairs)} 處`, `缺文 ${number(gaps)} 處`],
    en: [
      "The source is damaged: ",
      `${number(repairs)} ${repairs === 1 ? "repair" : "repairs"}`,
      `${number(gaps)} ${gaps === 1 ? "gap" : "gaps"}`,
    ],
  };
  const [opening, repaired, lost] = places[lang];
  const parts = [...(repairs === 0 ? [] : [repaired]), ...(gaps === 0 ? [] : [lost])];
  return lang === "en" ? `${opening}${parts.join(", ")}.` : `${opening}${parts.join("，")}。`;
}
