/** The words of tables of changes, by the language in the addresses of pages. */
import type { Script } from "../../model/types.ts";
import type { ChangeKind } from "../../model/versions/versions.ts";

/** A language of the site, as its addresses have it. */
type FileLanguage = "zh-hans" | "zh-hant" | "en";
type Wording = Readonly<Record<FileLanguage, string>>;

function wording(hans: string, hant: string, en: string): Wording {
  return { "zh-hans": hans, "zh-hant": hant, en };
}

/** The script of the texts in a table of a language. */
export const TABLE_SCRIPTS = {
  "zh-hans": "zh-Hans",
  "zh-hant": "zh-Hant",
  en: "zh-Hans",
} as const satisfies Record<FileLanguage, Script>;

export const TABLE_LANGUAGES: readonly FileLanguage[] = ["zh-hans", "zh-hant", "en"];

export const TABLE_WORDS = {
  title: wording("修改对照表", "修改對照表", "Table of changes"),
  number: wording("序号", "序號", "No."),
  oldClause: wording("旧条", "舊條", "Old clause"),
  oldText: wording("旧条文", "舊條文", "Old text"),
  newClause: wording("新条", "新條", "New clause"),
  newText: wording("新条文", "新條文", "New text"),
  kind: wording("变化", "變化", "Change"),
} as const satisfies Record<string, Wording>;

/** The names of the kinds of changes. */
const CHANGE_NAMES = {
  amended: wording("修改", "修改", "amended"),
  renumbered: wording("改编号", "改編號", "renumbered"),
  moved: wording("移位", "移位", "moved"),
  split: wording("拆分", "拆分", "split"),
  joined: wording("合并", "合併", "joined"),
  new: wording("新增", "新增", "new"),
  gone: wording("删除", "刪除", "taken out"),
} as const satisfies Record<ChangeKind, Wording>;

/** The kinds of a change in one line. */
export function joinKinds(language: FileLanguage, kinds: readonly ChangeKind[]): string {
  return kinds.map((kind) => CHANGE_NAMES[kind][language]).join(language === "en" ? ", " : "、");
}
