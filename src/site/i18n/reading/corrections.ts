/** What is said of corrected words where they are carried away from the text, in three languages. */
import type { CorrectedWords } from "../../../model/corrections.ts";
import type { Language } from "../languages.ts";

/** Quotation marks of each language, and those for words that have some of the first. */
const QUOTES = {
  "zh-hans": ["“", "”", "【", "】"],
  "zh-hant": ["「", "」", "『", "』"],
  en: ["“", "”", "「", "」"],
} as const satisfies Record<Language, readonly string[]>;

/** Words in quotation marks that are none of theirs, so that a corrected mark can be told. */
function inQuotes(lang: Language, words: string): string {
  const [open, close, otherOpen, otherClose] = QUOTES[lang];
  return /[“”‘’「」『』]/u.test(words) &&
    ![otherOpen, otherClose].some((mark) => words.includes(mark))
    ? `${otherOpen}${words}${otherClose}`
    : `${open}${words}${close}`;
}

/** What the source has in the place of corrected words, as a sentence without its final mark. */
function correctionNote(lang: Language, { shown, source }: CorrectedWords): string {
  const now = inQuotes(lang, shown);
  const was = inQuotes(lang, source ?? "");
  if (source === null) {
    return {
      "zh-hans": `${now}原文缺，编者补入`,
      "zh-hant": `${now}原文缺，編者補入`,
      en: `${now} is missing in the source; supplied by the editor`,
    }[lang];
  }
  if (shown === "") {
    return {
      "zh-hans": `原文多${was}，编者删去`,
      "zh-hant": `原文多${was}，編者刪去`,
      en: `the source also has ${was}, taken out by the editor`,
    }[lang];
  }
  return {
    "zh-hans": `${now}原文作${was}，编者订正`,
    "zh-hant": `${now}原文作${was}，編者訂正`,
    en: `${now}: the source reads ${was}; corrected by the editor`,
  }[lang];
}

/** The notes of several corrections in one sentence, each once; empty if there are none. */
export function correctionNotes(lang: Language, corrections: readonly CorrectedWords[]): string {
  const notes = new Set(corrections.map((words) => correctionNote(lang, words)));
  return [...notes].join(lang === "en" ? "; " : "；");
}

/** The notes in brackets, for the end of a quotation; empty if there are none. */
export function bracketedCorrections(
  lang: Language,
  corrections: readonly CorrectedWords[],
): string {
  const notes = correctionNotes(lang, corrections);
  if (notes === "") return "";
  return lang === "en" ? ` [${notes}]` : `〔${notes}〕`;
}

/** That the source has words that no text has, because an editor corrected them; a link to the place follows. */
export function correctedWording(
  lang: Language,
  words: string,
  { shown, source }: CorrectedWords,
): string {
  const asked = inQuotes(lang, words);
  const now = inQuotes(lang, shown);
  const was = inQuotes(lang, source ?? "");
  return {
    "zh-hans": `原文有${asked}：编者已把${was}订正为${now}，见`,
    "zh-hant": `原文有${asked}：編者已把${was}訂正為${now}，見`,
    en: `A source has ${asked}: the editor corrected ${was} to ${now} in`,
  }[lang];
}
