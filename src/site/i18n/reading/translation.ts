/** The words about translated texts, in three languages. */
import {
  type TranslationCredit,
  type TranslationStatus,
  translatorName,
} from "../../../model/translation.ts";
import type { TranslationView } from "../../html/appearance.ts";
import { type Language, TEXT_SCRIPT } from "../languages.ts";
import { type Wording, wording } from "../wording.ts";

const TRANSLATION_STRINGS = {
  view: wording("英译与原文", "英譯與原文", "Languages"),
  unofficial: wording(
    "英文为非官方译文，以中文为准。",
    "英文為非官方譯文，以中文為準。",
    "Unofficial translation. The Chinese text is authoritative.",
  ),
  unnamed: wording(
    "英文为非官方译文，未注明译者。以中文为准。",
    "英文為非官方譯文，未註明譯者。以中文為準。",
    "Unofficial translation. The translator is not stated. The Chinese text is authoritative.",
  ),
  glossary: wording(
    "译文的用语依本站的术语表，术语表由编者编写；每次制作网站时逐条核对。",
    "譯文的用語依本站的術語表，術語表由編者編寫；每次製作網站時逐條核對。",
    "Its terms follow the glossary of this site, which the editors keep by hand; they are compared with it each time the site is made.",
  ),
  english: wording("英译", "英譯", "English"),
} as const satisfies Record<string, Wording>;

/** What a text says of its translation: who made it, or that this is not stated, and what it is. */
export function translationCredit(lang: Language, credit: TranslationCredit | undefined): string {
  if (credit === undefined) return translationWord(lang, "unnamed");
  const name = translatorName(credit, lang === "en" ? "en" : TEXT_SCRIPT[lang]);
  return CREDITED[credit.status][lang].replace("{name}", () => name);
}

/** What the about page says of who made the translations of a collection. */
export function translatorSentence(lang: Language, credit: TranslationCredit | undefined): string {
  if (credit === undefined) return MADE_BY.nobody[lang];
  const name = translatorName(credit, lang === "en" ? "en" : TEXT_SCRIPT[lang]);
  return MADE_BY[credit.status][lang].replace("{name}", () => name);
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

const MADE_BY = {
  nobody: wording(
    "英译未注明译者。",
    "英譯未註明譯者。",
    "The translator of the English texts is not stated.",
  ),
  unofficial: wording(
    "英译的译者：{name}。",
    "英譯的譯者：{name}。",
    "The English translation was made by {name}.",
  ),
  reviewed: wording(
    "英译的译者：{name}，译文已经审校。",
    "英譯的譯者：{name}，譯文已經審校。",
    "The English translation was made by {name} and has been reviewed.",
  ),
  official: wording(
    "英译为官方译文，译者：{name}。",
    "英譯為官方譯文，譯者：{name}。",
    "The English translation is official and was made by {name}.",
  ),
} as const satisfies Record<TranslationStatus | "nobody", Wording>;

/** Names of the ways in which a translated text is shown. */
export const TRANSLATION_VIEW_NAMES = {
  below: wording("英文，下附中文", "英文，下附中文", "Bilingual"),
  beside: wording("逐段对照", "逐段對照", "Side by side"),
  alone: wording("只看英文", "只看英文", "English"),
  source: wording("只看中文", "只看中文", "Chinese"),
} as const satisfies Record<TranslationView, Wording>;
