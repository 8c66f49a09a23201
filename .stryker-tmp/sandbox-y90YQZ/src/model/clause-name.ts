/** Display names of clauses and nodes: the number and the heading, spaced as in print. */
// @ts-nocheck

import type { Clause, ClauseText, Forms, HierarchyNode, Script, Titles } from "./types.ts";

/**
 * The space between a number and the words after it: none after a full-width mark, an ideographic space after other
 * labels with a Han character, else a plain space.
 */
export function gapAfter(label: string): string {
  if (/[、）。：]$/u.test(label) || label === "") return "";
  return /\p{Script=Han}/u.test(label) ? "\u3000" : " ";
}

/** Number and heading of a clause in each script; empty if the clause has neither. */
export function clauseName({ forms }: Pick<Clause, "forms">): Forms {
  const name = ({ label, heading }: ClauseText) =>
    `${label}${heading === "" ? "" : gapAfter(label)}${heading}`;
  return { "zh-Hans": name(forms["zh-Hans"]), "zh-Hant": name(forms["zh-Hant"]) };
}

/** Number and title of a node in each script; the English form is the title alone. */
export function nodeTitles({ label, titles }: HierarchyNode): Titles {
  const named = (script: Script) => `${label[script]}${gapAfter(label[script])}${titles[script]}`;
  return { "zh-Hans": named("zh-Hans"), "zh-Hant": named("zh-Hant"), en: titles.en };
}
