/** The words about original, conversion and the reasons of conversions, in three languages. */
import type { Script } from "../../../model/types.ts";
import type { Language } from "../languages.ts";
import { type Wording, wording } from "../wording.ts";

/** The table of words. `{by}`, `{n}` and `{m}` stand for words and numbers. */
const SCRIPT_STRINGS = {
  view: wording("原文与转换", "原文與轉換", "Chinese script"),
  both: wording("逐段对照", "逐段對照", "Both scripts"),
  showOrigins: wording(
    "标出一对多的字",
    "標出一對多的字",
    "Show characters with several conversions",
  ),
  failed: wording(
    "所需的文本未能载入，请稍后再试。",
    "所需的文本未能載入，請稍後再試。",
    "The text could not be loaded. Try again later.",
  ),
  origins: wording("一对多的字", "一對多的字", "Several conversions"),
  notMarked: wording(
    "只有一种转换的字，以及依字表不变的字，不标。",
    "只有一種轉換的字，以及依字表不變的字，不標。",
    "Characters with one conversion only, or unchanged by the table, are not marked.",
  ),
  previous: wording("上一字（←）", "上一字（←）", "Previous character (←)"),
  next: wording("下一字（→）", "下一字（→）", "Next character (→)"),
  place: wording("第 {n} 字，共 {m} 字", "第 {n} 字，共 {m} 字", "{n} of {m}"),
  close: wording("不再标出（Esc）", "不再標出（Esc）", "Hide the marks (Esc)"),
  character: wording("依字表", "依字表", "From the character table"),
  phrase: wording("依词语“{by}”", "依詞語「{by}」", "From the phrase {by}"),
  context: wording("依前后文“{by}”", "依前後文「{by}」", "From the context {by}"),
  override: wording("依本站词表“{by}”", "依本站詞表「{by}」", "From this site’s word list: {by}"),
  kept: wording("不变", "不變", "unchanged"),
} as const satisfies Record<string, Wording>;

/** The word or sentence for a key. */
export function scriptWord(lang: Language, key: keyof typeof SCRIPT_STRINGS): string {
  return SCRIPT_STRINGS[key][lang];
}

/** The views of a document. */
export type Shown = "original" | "converted" | "both";

/** Names of the text in one column, by the script of the source. */
export const COLUMN_NAMES = {
  "zh-Hans": {
    original: wording("简体原文", "簡體原文", "Simplified"),
    converted: wording("繁体转换", "繁體轉換", "Traditional"),
  },
  "zh-Hant": {
    original: wording("繁体原文", "繁體原文", "Traditional"),
    converted: wording("简体转换", "簡體轉換", "Simplified"),
  },
} as const satisfies Record<Script, Record<Exclude<Shown, "both">, Wording>>;

/** Sentences about the shown text, by the script of the source. */
export const SHOWN_SENTENCES = {
  "zh-Hans": {
    original: wording(
      "本页文本为简体原文。",
      "本頁文本為簡體原文。",
      "The Chinese is the original, in Simplified.",
    ),
    converted: wording(
      "本页文本由简体原文逐字转换为繁体。",
      "本頁文本由簡體原文逐字轉換為繁體。",
      "The Chinese is converted from Simplified.",
    ),
    both: wording(
      "本页逐段对照简体原文与繁体转换。",
      "本頁逐段對照簡體原文與繁體轉換。",
      "The Simplified original stands beside its conversion to Traditional, paragraph by paragraph.",
    ),
  },
  "zh-Hant": {
    original: wording(
      "本页文本为繁体原文。",
      "本頁文本為繁體原文。",
      "The Chinese is the original, in Traditional.",
    ),
    converted: wording(
      "本页文本由繁体原文逐字转换为简体。",
      "本頁文本由繁體原文逐字轉換為簡體。",
      "The Chinese is converted from Traditional.",
    ),
    both: wording(
      "本页逐段对照繁体原文与简体转换。",
      "本頁逐段對照繁體原文與簡體轉換。",
      "The Traditional original stands beside its conversion to Simplified, paragraph by paragraph.",
    ),
  },
} as const satisfies Record<Script, Record<Shown, Wording>>;

/** The link to the version in the other script, for pages without scripting. */
export const OTHER_VERSION = {
  "zh-Hans": wording("改看简体版", "改看簡體版", "Read it in Simplified"),
  "zh-Hant": wording("改看繁体版", "改看繁體版", "Read it in Traditional"),
} as const satisfies Record<Script, Wording>;
