/** The name of a hierarchy node as plain text. */
import { gapAfter } from "../../model/clause-name.ts";
import type { HierarchyNode } from "../../model/types.ts";
import { chinese, plainTitle } from "../i18n/chinese.ts";
import { afterEnglishNumber, englishNumber } from "../i18n/english-number.ts";
import type { Language } from "../i18n/languages.ts";

/** The number and title of a node, in the language of the page. */
export function nodeName(lang: Language, { label, titles }: HierarchyNode): string {
  const number = lang === "en" ? englishNumber(label["zh-Hans"]) : chinese(lang, label);
  const gap = lang === "en" ? afterEnglishNumber(number) : gapAfter(number);
  return `${number}${gap}${plainTitle(lang, titles)}`;
}
