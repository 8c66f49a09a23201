/** The words of the page for an address that does not exist, in three languages. */
import type { Language } from "../languages.ts";
import { type Wording, wording } from "../wording.ts";

/** The whole table, for checks; pages use `notFoundWord`. */
export const NOT_FOUND_STRINGS = {
  title: wording("没有这一页", "沒有這一頁", "Page not found"),
  lead: wording(
    "地址可能写错了，或页面已经移走。可以检索要找的内容：",
    "地址可能寫錯了，或頁面已經移走。可以檢索要找的內容：",
    "The address may be wrong, or the page may have moved. Search for what you were looking for:",
  ),
  near: wording("最接近的一页：", "最接近的一頁：", "The nearest page: "),
  places: wording("或从这里开始：", "或從這裏開始：", "Or start here:"),
} as const satisfies Record<string, Wording>;

/** The word or sentence for a key. */
export function notFoundWord(lang: Language, key: keyof typeof NOT_FOUND_STRINGS): string {
  return NOT_FOUND_STRINGS[key][lang];
}
