/** What clauses and nodes are called: number and heading as print sets them. */
import type { Clause, ClauseText, Forms, HierarchyNode, Script, Titles } from "./types.ts";

/** The space between a number and the words after it: none after a full-width mark, which has its own room. */
export function gapAfter(label: string): string {
  if (/[、）。：]$/u.test(label) || label === "") return "";
  return /\p{Script=Han}/u.test(label) ? "\u3000" : " ";
}

/** Number and heading of a clause in each script; empty where it has neither. */
export function clauseName({ forms }: Pick<Clause, "forms">): Forms {
  const name = ({ label, heading }: ClauseText) =>
    `${label}${heading === "" ? "" : gapAfter(label)}${heading}`;
  return { "zh-Hans": name(forms["zh-Hans"]), "zh-Hant": name(forms["zh-Hant"]) };
}

/** Number and title of a node in each script; in English the title alone. */
export function nodeTitles({ label, titles }: HierarchyNode): Titles {
  const named = (script: Script) => `${label[script]}${gapAfter(label[script])}${titles[script]}`;
  return { "zh-Hans": named("zh-Hans"), "zh-Hant": named("zh-Hant"), en: titles.en };
}
