/** The words of repairs, gaps and the source view, in three languages. */
import type { RepairCounts } from "../../../corpus/repair-notes.ts";
import type { Repair, RepairKind } from "../../../model/types.ts";
import { codePointName } from "../../../text/code-point.ts";
import { formatNumber } from "../format.ts";
import type { Language } from "../languages.ts";
import { joinList } from "../strings.ts";
import { type Wording, wording } from "../wording.ts";
import { GAP_NAME } from "./gap-name.ts";

const SOURCE_STRINGS = {
  sourceView: wording("逐行对照原文", "逐行對照原文", "The source, line by line"),
  sourceTitle: wording("原文", "原文", "Source"),
  lead: wording(
    "源文件的内容，逐行照录，空白与误字都保留原样。每行旁边注明归入哪一条；不属条文的，注明它是什么。",
    "源檔案的內容，逐行照錄，空白與誤字都保留原樣。每行旁邊註明歸入哪一條；不屬條文的，註明它是甚麼。",
    "The source file as received, with its white space and its errors. Beside each line is the clause it belongs to or, if it belongs to none, what it is.",
  ),
  leadTabs: wording("“→”是制表符。", "「→」是定位字元。", "→ stands for a tab."),
  file: wording("文件", "檔案", "File"),
  received: wording("来源文件", "來源檔案", "Received file"),
  closeReceived: wording("关闭来源文件", "關閉來源檔案", "Close the received file"),
  checksum: wording("SHA-256", "SHA-256", "SHA-256"),
  script: wording("字形", "字形", "Script"),
  linesRow: wording("行数", "行數", "Lines"),
  inClauses: wording("归入条文", "歸入條文", "in clauses"),
  charactersIn: wording("字数", "字數", "Characters"),
  inText: wording("见正文", "見正文", "See it in the text"),
  blank: wording("空行", "空行", "blank"),
  tab: wording("制表符", "定位字元", "tab"),
  aboutText: wording("关于文本", "關於文本", "About this text"),
  marksLead: wording(
    "文中以小记号标出，点按可见原文与理由。",
    "文中以小記號標出，點按可見原文與理由。",
    "Small marks in the text show the source’s own words and the reason.",
  ),
  allRepairs: wording("订正与缺文", "訂正與缺文", "Repairs and gaps"),
  gap: GAP_NAME,
  reason: wording("编者说明：", "編者說明：", "Editor: "),
} as const satisfies Record<string, Wording>;

/** The word or sentence for a key. */
export function sourceWord(lang: Language, key: keyof typeof SOURCE_STRINGS): string {
  return SOURCE_STRINGS[key][lang];
}

/** The page of the received file on which a line stands, as short as a link of every line has to be. */
export function receivedPage(lang: Language, page: number): string {
  return wording(`第${page}页`, `第${page}頁`, `p. ${page}`)[lang];
}

/** The same where nothing else says of which file. */
export function pageOfReceived(lang: Language, page: number): string {
  return wording(`来源文件第${page}页`, `來源檔案第${page}頁`, `Page ${page} of the received file`)[
    lang
  ];
}

/** The day on which a file was fetched. */
export function fetchedOn(lang: Language, date: string): string {
  return wording(`${date}取得`, `${date}取得`, `fetched on ${date}`)[lang];
}

/** Names of the kinds of repairs. */
export const REPAIR_NAMES = {
  correct: wording("更正", "更正", "Corrected"),
  doubt: wording("存疑", "存疑", "In doubt"),
  join: wording("接续", "接續", "Joined"),
  split: wording("分段", "分段", "Divided"),
  move: wording("移位", "移位", "Moved"),
  insert: wording("补入", "補入", "Supplied"),
  gap: wording("缺文", "缺文", "Gap"),
} as const satisfies Record<RepairKind, Wording>;

const CORRECTIONS = {
  changed: wording("原文作", "原文作", "The source reads"),
  added: wording("原文缺字，作", "原文缺字，作", "Characters are missing; the source reads"),
  dropped: wording("原文多字，作", "原文多字，作", "Superfluous characters; the source reads"),
} as const;

const SENTENCES = {
  doubt: wording("原文如此，疑有误", "原文如此，疑有誤", "As in the source; perhaps misread"),
  join: wording(
    "文句在版面上断开，此处接上以下文字",
    "文句在版面上斷開，此處接上以下文字",
    "The sentence is broken off in the source; it continues here",
  ),
  split: wording("原文此处未分段", "原文此處未分段", "Run together in the source"),
  move: wording(
    "版面错位，以下文字移到此处",
    "版面錯位，以下文字移到此處",
    "Out of order in the source; what follows was moved here",
  ),
  insert: wording(
    "原文此处缺失，据文中别处补入",
    "原文此處缺失，據文中別處補入",
    "Missing here in the source; supplied from another place in it",
  ),
  gap: wording("此处原文缺失", "此處原文缺失", "Text is missing here in the source"),
} as const satisfies Record<Exclude<RepairKind, "correct">, Wording>;

const CORRECTED = wording(
  "原文有误字，改正后的字下有点线",
  "原文有誤字，改正後的字下有點線",
  "Wrong in the source; the words put right are underlined",
);
const LOST = wording(
  "原文在此残缺，不作推测补写",
  "原文在此殘缺，不作推測補寫",
  "The source is incomplete here; nothing is guessed in its place",
);

/** What the mark of a kind of repair says of its place, as a sentence without its final mark. */
export function markMeaning(lang: Language, kind: RepairKind): string {
  if (kind === "correct") return CORRECTED[lang];
  return (kind === "gap" ? LOST : SENTENCES[kind])[lang];
}

/**
 * The repair at a place as a sentence without its final mark. The sentence for a correction is followed by the source's
 * words.
 */
export function repairSentence(lang: Language, { kind, source, shown }: Repair): string {
  if (kind !== "correct") return SENTENCES[kind][lang];
  const change = source === "" ? "added" : shown === "" ? "dropped" : "changed";
  return CORRECTIONS[change][lang];
}

/** Names of the parts of a source that are not clause text. */
const FURNITURE_NAMES = {
  "title block": wording("题名", "題名", "title block"),
  "contents list": wording("目录", "目錄", "contents list"),
  "page mark": wording("页码", "頁碼", "page mark"),
  byline: wording("署名", "署名", "byline"),
  markup: wording("标记", "標記", "markup"),
  "white space": wording("空白", "空白", "white space"),
  "control character": wording("控制字符", "控制字元", "control character"),
} as const satisfies Record<string, Wording>;

/** The name of a kind of furniture; without one, the parser's own name. */
export function furnitureName(lang: Language, furniture: string): string {
  const names: Readonly<Record<string, Wording>> = FURNITURE_NAMES;
  return names[furniture]?.[lang] ?? furniture;
}

/** How a character of the source is read: as another one, or, if `as` is empty, not at all. `count` is the number of its places. */
export function readingNote(
  lang: Language,
  {
    character,
    as,
    count,
  }: { readonly character: string; readonly as: string; readonly count: number },
): string {
  const code = codePointName(character);
  const number = formatNumber(lang, count);
  const places: Record<Language, string> = {
    "zh-hans": `（${number} 处）`,
    "zh-hant": `（${number} 處）`,
    en: ` (${number} times)`,
  };
  const note: Record<Language, string> =
    as === ""
      ? {
          "zh-hans": `${code} 不计入正文`,
          "zh-hant": `${code} 不計入正文`,
          en: `${code} is left out`,
        }
      : {
          "zh-hans": `${character}（${code}）读作“${as}”`,
          "zh-hant": `${character}（${code}）讀作「${as}」`,
          en: `${character} (${code}) is read as ${as}`,
        };
  return `${note[lang]}${count > 1 ? places[lang] : ""}`;
}

/** A line of the source, in words. */
export function sourceLineName(lang: Language, line: number): string {
  return lang === "en" ? `Source line ${line}` : `原文第 ${line} 行`;
}

/** The extent of the damage in a few words; empty without any. */
export function damageWords(lang: Language, { repairs, doubts, gaps }: RepairCounts): string {
  const number = (count: number) => formatNumber(lang, count);
  const counted = (count: number, one: string) =>
    `${number(count)} ${one}${count === 1 ? "" : "s"}`;
  const places: Record<Language, readonly [string, string, string]> = {
    "zh-hans": [
      `订正 ${number(repairs)} 处`,
      `存疑 ${number(doubts)} 处`,
      `缺文 ${number(gaps)} 处`,
    ],
    "zh-hant": [
      `訂正 ${number(repairs)} 處`,
      `存疑 ${number(doubts)} 處`,
      `缺文 ${number(gaps)} 處`,
    ],
    en: [counted(repairs, "repair"), counted(doubts, "doubtful place"), counted(gaps, "gap")],
  };
  const counts = [repairs, doubts, gaps];
  return joinList(
    lang,
    places[lang].filter((_, index) => counts[index] !== 0),
  );
}

/** The numbers of repairs, doubts and gaps in a sentence. At least one of the numbers must not be 0. */
export function repairCounts(lang: Language, counts: RepairCounts): string {
  const opening: Record<Language, string> = {
    "zh-hans": "源文件有损：",
    "zh-hant": "源檔案有損：",
    en: "The source is damaged: ",
  };
  return `${opening[lang]}${damageWords(lang, counts)}${lang === "en" ? "." : "。"}`;
}
