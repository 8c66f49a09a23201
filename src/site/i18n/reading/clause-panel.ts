/** The words of the clause panel and of the notice after a permalink is copied, in three languages. */
import type { Language } from "../languages.ts";
import { type Wording, wording } from "../wording.ts";

/** The whole table, for checks; pages use `clausePanelWord`. */
export const CLAUSE_PANEL_STRINGS = {
  /** The buttons that open the panel; beside a clause, their glyph is ⋯. */
  tools: wording(
    "引用、笔记与相关条文",
    "引用、筆記與相關條文",
    "Cite, take notes, related clauses",
  ),
  /** The same in the bars. */
  toolsShort: wording("引用·笔记", "引用·筆記", "Cite & notes"),
  /** The panel's key in the list of shortcuts. */
  citeKey: wording("引用当前的一条", "引用當前的一條", "Cite the current clause"),
  close: wording("关闭（Esc）", "關閉（Esc）", "Close (Esc)"),
  failed: wording(
    "未能载入，请稍后再试。",
    "未能載入，請稍後再試。",
    "This could not be loaded. Try again later.",
  ),
  linkCopied: wording("已复制链接", "已複製連結", "Link copied"),
  /** The button beside `linkCopied`, which opens the panel. */
  more: wording("引用…", "引用…", "Cite…"),
} as const satisfies Record<string, Wording>;

/** The word or sentence for a key. */
export function clausePanelWord(lang: Language, key: keyof typeof CLAUSE_PANEL_STRINGS): string {
  return CLAUSE_PANEL_STRINGS[key][lang];
}
