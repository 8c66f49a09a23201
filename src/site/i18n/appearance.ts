/** The words of the appearance menu's reading settings, in three languages. */
import type { Language } from "./languages.ts";
import { type Entry, entry } from "./strings.ts";

/** The table itself, for checks over all of it. */
export const APPEARANCE_STRINGS = {
  "text-size": entry("正文字号", "正文字級", "Text size"),
  measure: entry("每行字数", "每行字數", "Line length"),
  leading: entry("行距", "行距", "Line spacing"),
  sizeSmallest: entry("最小", "最小", "Smallest"),
  sizeSmall: entry("较小", "較小", "Smaller"),
  sizeNormal: entry("标准", "標準", "Standard"),
  sizeLarge: entry("较大", "較大", "Larger"),
  sizeLargest: entry("最大", "最大", "Largest"),
  /** The character that shows the sizes. */
  sample: entry("文", "文", "A"),
  narrow: entry("少", "少", "Short"),
  normal: entry("标准", "標準", "Standard"),
  wide: entry("多", "多", "Long"),
  close: entry("紧", "緊", "Close"),
  open: entry("松", "鬆", "Open"),
} as const satisfies Record<string, Entry>;

/** The word for a key. */
export function appearanceWord(lang: Language, key: keyof typeof APPEARANCE_STRINGS): string {
  return APPEARANCE_STRINGS[key][lang];
}
