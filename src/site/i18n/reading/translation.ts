/** The words about translated texts, in three languages. */
import type { TranslationView } from "../../html/appearance.ts";
import type { Language } from "../languages.ts";
import { type Wording, wording } from "../strings.ts";

const TRANSLATION_STRINGS = {
  view: wording("英译与原文", "英譯與原文", "Languages"),
  unofficial: wording(
    "英文为非官方译文，以中文为准。",
    "英文為非官方譯文，以中文為準。",
    "Unofficial translation. The Chinese text is authoritative.",
  ),
  english: wording("英译", "英譯", "English"),
} as const satisfies Record<string, Wording>;

/** The word or sentence for a key. */
export function translationWord(lang: Language, key: keyof typeof TRANSLATION_STRINGS): string {
  return TRANSLATION_STRINGS[key][lang];
}

/** Names of the ways in which a translated text is shown. */
export const TRANSLATION_VIEW_NAMES = {
  below: wording("英文，下附中文", "英文，下附中文", "Bilingual"),
  beside: wording("逐段对照", "逐段對照", "Side by side"),
  alone: wording("只看英文", "只看英文", "English"),
  source: wording("只看中文", "只看中文", "Chinese"),
} as const satisfies Record<TranslationView, Wording>;
