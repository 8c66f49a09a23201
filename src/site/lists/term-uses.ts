/** Short names of the clauses that use a term. */
import type { CorpusClause } from "../../model/corpus.ts";
import type { Script } from "../../model/types.ts";
import type { Language } from "../i18n/languages.ts";
import { KIND_NAMES } from "../i18n/strings.ts";

/** How much of a heading stands for a clause without a number. */
const LONGEST = 12;

/** What a clause is called where many are listed: its numbers, or else its heading or kind. */
export function shortName({ clause, path }: CorpusClause, script: Script, lang: Language): string {
  const numbers = [...path, clause]
    .map(({ forms }) => forms[script].label.replace(/[、.．\s]+$/u, ""))
    .join("");
  const { label, heading } = clause.forms[script];
  if (label !== "") return numbers;
  if (heading !== "") {
    return `${numbers}${heading.length > LONGEST ? `${heading.slice(0, LONGEST)}…` : heading}`;
  }
  return `${numbers}${KIND_NAMES[clause.kind][lang]}`;
}
