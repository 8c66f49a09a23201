/** What a node of a hierarchy is called, where plain text is wanted. */
import type { HierarchyNode } from "../../model/types.ts";
import { chinese, plainTitle } from "../chinese.ts";
import type { Language } from "../languages.ts";
import { gapAfter } from "../reading/heading.ts";

/** Number and title in the language of the page. */
export function nodeName(lang: Language, { label, titles }: HierarchyNode): string {
  const number = chinese(lang, label);
  return `${number}${gapAfter(number)}${plainTitle(lang, titles)}`;
}
