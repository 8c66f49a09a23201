/** Short names of the clauses that contain a term. */
// @ts-nocheck

import type { CorpusClause } from "../../model/corpus.ts";
import type { Script } from "../../model/types.ts";
import type { Language } from "../i18n/languages.ts";
import { KIND_NAMES } from "../i18n/strings.ts";

/** Number of characters of a heading in the short name of a clause. */
const LONGEST = 12;

/** The name of a clause in a long list: its reference, or else its heading or kind. */
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
