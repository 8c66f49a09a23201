/** The words about translated texts, in three languages. */
import type { TranslationCredit, TranslationStatus } from "../../../model/translation.ts";
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

/** What a text says of its translation: who made it, if that is known, and what it is. */
export function translationCredit(lang: Language, credit: TranslationCredit | undefined): string {
  if (credit === undefined) return translationWord(lang, "unofficial");
  return CREDITED[credit.status][lang].replace("{name}", () => credit.name);
}

/** The word or sentence for a key. */
export function translationWord(lang: Language, key: keyof typeof TRANSLATION_STRINGS): string {
  return TRANSLATION_STRINGS[key][lang];
}

const CREDITED = {
  unofficial: wording(
    "英文为非官方译文，译者：{name}。以中文为准。",
    "英文為非官方譯文，譯者：{name}。以中文為準。",
    "Unofficial translation by {name}. The Chinese text is authoritative.",
  ),
  reviewed: wording(
    "英文为非官方译文，译者：{name}，已经审校。以中文为准。",
    "英文為非官方譯文，譯者：{name}，已經審校。以中文為準。",
    "Unofficial translation by {name}, reviewed. The Chinese text is authoritative.",
  ),
  official: wording(
    "英文为官方译文，译者：{name}。",
    "英文為官方譯文，譯者：{name}。",
    "Official translation by {name}.",
  ),
} as const satisfies Record<TranslationStatus, Wording>;

/** Names of the ways in which a translated text is shown. */
export const TRANSLATION_VIEW_NAMES = {
  below: wording("英文，下附中文", "英文，下附中文", "Bilingual"),
  beside: wording("逐段对照", "逐段對照", "Side by side"),
  alone: wording("只看英文", "只看英文", "English"),
  source: wording("只看中文", "只看中文", "Chinese"),
} as const satisfies Record<TranslationView, Wording>;
