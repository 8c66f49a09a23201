/** The words of the panel of findings, which editors see beside their editor. */
// @ts-nocheck

import type { Language } from "./languages.ts";
import { wording } from "./strings.ts";

const STRINGS = {
  findings: wording("检查结果", "檢查結果", "Findings"),
  none: wording("没有发现问题", "沒有發現問題", "Nothing found"),
  errors: wording("错误", "錯誤", "Errors"),
  warnings: wording("提示", "提示", "Warnings"),
  acknowledged: wording("已确认", "已確認", "Acknowledged"),
  openFile: wording("在编辑器中打开", "在編輯器中打開", "Open in the editor"),
  sourceLine: wording("看原文此行", "看原文此行", "The line in the source"),
  linesFor: wording("可粘贴到", "可貼到", "Lines to paste into"),
  copy: wording("复制", "複製", "Copy"),
  copied: wording("已复制", "已複製", "Copied"),
  contentHasErrors: wording(
    "内容有错误，改正并保存后网站会重新显示。",
    "內容有錯誤，改正並儲存後網站會重新顯示。",
    "The content has errors. The site is shown again when they are mended and saved.",
  ),
} as const;

export function findingsWord(lang: Language, key: keyof typeof STRINGS): string {
  return STRINGS[key][lang];
}
