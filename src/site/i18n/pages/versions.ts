/** The words about versions, states and changes of clauses, in three languages. */
import { joinKinds, TABLE_WORDS } from "../../../export/versions/change-words.ts";
import type { ChangeKind, Ending, State, Validity } from "../../../model/versions/versions.ts";
import { formatDate } from "../format.ts";
import type { Language } from "../languages.ts";
import { type Wording, wording } from "../wording.ts";

/** The table of words; pages use `versionWord`. `{…}` stands for names, numbers and dates. */
const VERSION_STRINGS = {
  title: wording("版本与效力", "版本與效力", "Versions and force"),
  lead: wording(
    "同一文件的各个版本、各自的施行期间，以及逐条的沿革。",
    "同一文件的各個版本、各自的施行期間，以及逐條的沿革。",
    "The versions of each text, when each was in force, and the history of every clause.",
  ),
  versions: wording("各版本", "各版本", "Versions"),
  state: wording("效力", "效力", "Status"),
  asOf: wording("{state}（截至{day}）", "{state}（截至{day}）", "{state} (as of {day})"),
  replaces: wording("替代", "替代", "Replaces"),
  inForce: wording("施行期间", "施行期間", "Time in force"),
  firstDay: wording("施行首日", "施行首日", "First day in force"),
  lastDay: wording("施行末日", "施行末日", "Last day in force"),
  draft: wording("草案", "草案", "Draft"),
  history: wording("各版本与沿革", "各版本與沿革", "Versions and history"),
  histories: wording("各条沿革", "各條沿革", "History of each clause"),
  historiesLead: wording(
    "按最新版本的次序，列出有过变动的条文；链接通向两版对照。",
    "按最新版本的次序，列出有過變動的條文；連結通向兩版對照。",
    "The clauses that have changed, in the order of the newest version. Each link leads to the comparison of the two versions.",
  ),
  unchangedClause: wording(
    "其余一条自始未变。",
    "其餘一條自始未變。",
    "The other clause has never changed.",
  ),
  unchangedClauses: wording(
    "其余 {count} 条自始未变。",
    "其餘 {count} 條自始未變。",
    "The other {count} clauses have never changed.",
  ),
  comparison: wording("两版对照", "兩版對照", "Comparison of two versions"),
  compareWith: wording("与其他版本对照：", "與其他版本對照：", "Compare with the version of"),
  compareBefore: wording("与前一版本对照", "與前一版本對照", "Compare with the version before"),
  compareNewest: wording("与最新版本对照", "與最新版本對照", "Compare with the newest version"),
  pairNeedsScript: wording(
    "任选两版对照需要启用脚本。相邻两版、各版与最新版的对照页不需要。",
    "任選兩版對照需要啟用指令碼。相鄰兩版、各版與最新版的對照頁不需要。",
    "Comparing any two versions needs JavaScript. The comparisons of neighbouring versions, and with the newest one, do not.",
  ),
  oldText: TABLE_WORDS.oldText,
  newText: TABLE_WORDS.newText,
  sideBySide: wording("左右对照", "左右對照", "Side by side"),
  inLine: wording("行内标出", "行內標出", "In line"),
  view: wording("显示方式", "顯示方式", "View"),
  table: wording("修改对照表（XLSX）", "修改對照表（XLSX）", "Table of changes (XLSX)"),
  unchanged: wording("{count} 条未变", "{count} 條未變", "{count} unchanged"),
  noChange: wording("未变", "未變", "Unchanged"),
  none: wording("无", "無", "None"),
  notNewest: wording("这不是最新版本。", "這不是最新版本。", "This is not the newest version."),
  newest: wording("最新版本", "最新版本", "Newest version"),
  sameClause: wording(
    "看最新版本的同一条",
    "看最新版本的同一條",
    "Go to the same clause of the newest version",
  ),
  clauseGone: wording(
    "最新版本没有这一条。",
    "最新版本沒有這一條。",
    "The newest version no longer has this clause.",
  ),
  citing: wording(
    "引用前请留意：{state}。",
    "引用前請留意：{state}。",
    "Before you cite it: {state}.",
  ),
  later: wording("后来的文本", "後來的文本", "a later text"),
  leading: wording("转到最新版本", "轉到最新版本", "Leading to the newest version"),
  onDay: wording("按此日的文本", "按此日的文本", "As it stood on"),
  onDayHint: wording(
    "只列当日有效的版本；效力不详的，自其日期起算作有效。",
    "只列當日有效的版本；效力不詳的，自其日期起算作有效。",
    "Only the versions in force on that day. Texts whose status is unknown count from their date on.",
  ),
} as const satisfies Record<string, Wording>;

type VersionWord = keyof typeof VERSION_STRINGS;

/** The word or sentence for a key, with values in the places of `{name}`. */
export function versionWord(
  lang: Language,
  key: VersionWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return VERSION_STRINGS[key][lang].replace(/\{(\w+)\}/gu, (whole, name: string) =>
    String(values[name] ?? whole),
  );
}

/** The names of the states. */
export const STATE_NAMES = {
  "in-force": wording("现行有效", "現行有效", "In force"),
  "not-yet": wording("尚未施行", "尚未施行", "Not yet in force"),
  amended: wording("已修改", "已修改", "Since amended"),
  repealed: wording("已废止", "已廢止", "Repealed"),
  replaced: wording("已被替代", "已被替代", "Replaced"),
  expired: wording("已失效", "已失效", "Expired"),
  unknown: wording("效力不详", "效力不詳", "Status unknown"),
} as const satisfies Record<State, Wording>;

/** The labels before the texts that ended the force of another. */
export const ENDED_BY = {
  amended: wording("修改依据", "修改依據", "Amended by"),
  repealed: wording("废止依据", "廢止依據", "Repealed by"),
  replaced: wording("替代文件", "替代文件", "Replaced by"),
  expired: wording("失效依据", "失效依據", "Ended by"),
} as const satisfies Record<Ending, Wording>;

/** The kinds of a change in one line; the word for an unchanged clause if there are none. */
export function changeNames(lang: Language, kinds: readonly ChangeKind[]): string {
  if (kinds.length === 0) return versionWord(lang, "noChange");
  return joinKinds(lang, kinds);
}

/** The time in which a text is in force: `2005年7月1日至2012年9月30日施行`. Empty for a draft, and if nothing is known. */
export function forceWords(lang: Language, { from, to, isDraft }: Validity): string {
  if (isDraft) return "";
  const first = from === null ? null : formatDate(lang, from);
  const last = to === null ? null : formatDate(lang, to);
  if (lang === "en") {
    if (first !== null && last !== null) return `In force from ${first} to ${last}`;
    if (first !== null) return `In force from ${first}`;
    return last === null ? "" : `In force until ${last}`;
  }
  if (first !== null && last !== null) return `${first}至${last}施行`;
  if (first !== null) return `${first}起施行`;
  return last === null ? "" : `施行至${last}`;
}
