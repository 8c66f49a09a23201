/** What a node of a hierarchy is called, where plain text is wanted. */
import type { HierarchyNode } from "../../model/types.ts";
import { type NumberStyle, readNumbering } from "../../parse/grammar/numbering.ts";
import { chinese, plainTitle } from "../i18n/chinese.ts";
import type { Language } from "../i18n/languages.ts";
import { gapAfter } from "../reading/heading.ts";

const BRACKETED: ReadonlySet<NumberStyle> = new Set(["han-bracket", "arabic-bracket", "circled"]);

/** A printed number as English has it: 三、 is `3.`, （二） is `(2)`, 专栏 4 is `Box 4`; empty for one that it has not. */
function englishNumber(label: string): string {
  const numbering = readNumbering(label);
  if (numbering !== null) {
    const { style, value } = numbering;
    return BRACKETED.has(style) ? `(${value})` : `${value}.`;
  }
  const box = /^专栏\s*(\d+)/u.exec(label)?.[1];
  if (box !== undefined) return `Box ${box}`;
  return /\p{Script=Han}/u.test(label) ? "" : label;
}

/** Number and title in the language of the page. */
export function nodeName(lang: Language, { label, titles }: HierarchyNode): string {
  const number = lang === "en" ? englishNumber(label["zh-Hans"]) : chinese(lang, label);
  return `${number}${gapAfter(number)}${plainTitle(lang, titles)}`;
}
