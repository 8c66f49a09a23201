/** The name of a hierarchy node: as plain text, and as titles. */
import { gapAfter, nodeTitles } from "../../model/clause-name.ts";
import type { HierarchyNode, Titles } from "../../model/types.ts";
import { chinese, plainTitle } from "../i18n/chinese.ts";
import { afterEnglishNumber, englishNumber } from "../i18n/english-number.ts";
import type { Language } from "../i18n/languages.ts";

/** The number and title of a node, in the language of the page. */
export function nodeName(lang: Language, { label, titles }: HierarchyNode): string {
  const number = lang === "en" ? englishNumber(label["zh-Hans"]) : chinese(lang, label);
  const gap = lang === "en" ? afterEnglishNumber(number) : gapAfter(number);
  return `${number}${gap}${plainTitle(lang, titles)}`;
}

/** Number and title of a node in each script, and in English if it has an English title. */
export function numberedTitles(node: HierarchyNode): Titles {
  return { ...nodeTitles(node), en: node.titles.en === null ? null : nodeName("en", node) };
}
