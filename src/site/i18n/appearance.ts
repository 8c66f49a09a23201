/** The words of the appearance menu's reading settings, in three languages. */
import type { Language } from "./languages.ts";
import { type Wording, wording } from "./wording.ts";

/** The whole table, for checks; pages use `appearanceWord`. */
export const APPEARANCE_STRINGS = {
  "text-size": wording("正文字号", "正文字級", "Text size"),
  measure: wording("每行字数", "每行字數", "Line length"),
  leading: wording("行距", "行距", "Line spacing"),
  sizeSmallest: wording("最小", "最小", "Smallest"),
  sizeSmall: wording("较小", "較小", "Smaller"),
  sizeNormal: wording("标准", "標準", "Standard"),
  sizeLarge: wording("较大", "較大", "Larger"),
  sizeLargest: wording("最大", "最大", "Largest"),
  /** The character that demonstrates the sizes. */
  sample: wording("文", "文", "A"),
  narrow: wording("少", "少", "Short"),
  normal: wording("标准", "標準", "Standard"),
  wide: wording("多", "多", "Long"),
  "source-lines": wording("原文行号", "原文行號", "Line numbers of the source"),
  close: wording("紧", "緊", "Close"),
  open: wording("松", "鬆", "Open"),
} as const satisfies Record<string, Wording>;

/** The word for a key. */
export function appearanceWord(lang: Language, key: keyof typeof APPEARANCE_STRINGS): string {
  return APPEARANCE_STRINGS[key][lang];
}
