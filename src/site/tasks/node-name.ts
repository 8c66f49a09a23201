/** The name of a hierarchy node: as plain text, and as titles. */
import type { Part } from "../../corpus/tasks/overview.ts";
import { gapAfter, nodeTitles } from "../../model/clause-name.ts";
import type { HierarchyNode, Titles } from "../../model/types.ts";
import { chinese, plainTitle } from "../i18n/chinese.ts";
import { withEnglishNumber } from "../i18n/english-number.ts";
import type { Language } from "../i18n/languages.ts";

/** The number and title of a node, in the language of the page. */
export function nodeName(
  lang: Language,
  { label, titles }: Pick<HierarchyNode, "label" | "titles">,
): string {
  const title = plainTitle(lang, titles);
  if (lang === "en") return withEnglishNumber(label["zh-Hans"], title);
  const number = chinese(lang, label);
  return `${number}${gapAfter(number)}${title}`;
}

/** Number and title of a side of the comparison, in English too. */
export function partTitles({ titles, number }: Pick<Part, "titles" | "number">): Titles {
  return { ...titles, en: titles.en && withEnglishNumber(number, titles.en) };
}

/** Number and title of a node in each script, and in English if it has an English title. */
export function numberedTitles(node: HierarchyNode): Titles {
  return { ...nodeTitles(node), en: node.titles.en === null ? null : nodeName("en", node) };
}
