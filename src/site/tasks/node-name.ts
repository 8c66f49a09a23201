/** The name of a hierarchy node as plain text. */
import { gapAfter } from "../../model/clause-name.ts";
import type { HierarchyNode } from "../../model/types.ts";
import { type NumberStyle, readNumbering } from "../../parse/numbers/numbering.ts";
import { chinese, plainTitle } from "../i18n/chinese.ts";
import type { Language } from "../i18n/languages.ts";

const BRACKETED: ReadonlySet<NumberStyle> = new Set(["han-bracket", "arabic-bracket", "circled"]);

/** A printed number in English: 三、 is `3.`, （二） is `(2)`, 专栏 4 is `Box 4`; empty if there is no English form. */
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

/** The number and title of a node, in the language of the page. */
export function nodeName(lang: Language, { label, titles }: HierarchyNode): string {
  const number = lang === "en" ? englishNumber(label["zh-Hans"]) : chinese(lang, label);
  return `${number}${gapAfter(number)}${plainTitle(lang, titles)}`;
}
