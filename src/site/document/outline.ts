/** A document's clauses by name, in one language: what the panel and the comparison name clauses by, loaded on demand. */
import type { Clause, PolicyDocument } from "../../model/types.ts";
import { walkClauses } from "../../model/walk.ts";
import { clauseReference } from "../citation/clause-reference.ts";
import { citedClause } from "../citation/of-model.ts";
import { chinese, plainTitle } from "../i18n/chinese.ts";
import { formatDate } from "../i18n/format.ts";
import { type Language, TEXT_SCRIPT } from "../i18n/languages.ts";
import { clauseName } from "../reading/heading.ts";

/** A clause in the outline. `english` is its English title, on English pages where there is one. */
export type OutlineClause = readonly [
  depth: number,
  id: string,
  name: string,
  reference: string,
  english?: string,
];

/** What one file holds. */
export interface Outline {
  readonly document: string;
  /** In the script of the language version. */
  readonly title: string;
  /** As a page of the language version names the document. */
  readonly plainTitle: string;
  /** As the language writes it; empty where it is not known. */
  readonly date: string;
  /** In reading order. The reference is the way of numbers there: 三（一）2. */
  readonly clauses: readonly OutlineClause[];
}

/** So much of the text names a clause without a heading. */
const FIRST_WORDS = 24;

function nameOf(lang: Language, clause: Clause): string {
  const { heading, label, paragraphs } = clause.forms[TEXT_SCRIPT[lang]];
  if (heading !== "") return chinese(lang, clauseName(clause));
  const text = (paragraphs[0] ?? "").replaceAll("\t", " ");
  const start = [...text].slice(0, FIRST_WORDS).join("");
  return `${label} ${start}${start.length < text.length ? "……" : ""}`.trim();
}

/** The outline of a document. */
export function outline(lang: Language, { id, titles, date, clauses }: PolicyDocument): Outline {
  const script = TEXT_SCRIPT[lang];
  return {
    document: id,
    title: titles[script],
    plainTitle: plainTitle(lang, titles),
    date: date === null ? "" : formatDate(lang, date.value),
    clauses: Array.from(walkClauses(clauses), ({ clause, path }): OutlineClause => {
      const name = nameOf(lang, clause);
      const reference = clauseReference(script, citedClause(script, { clause, path }));
      const known = [path.length, clause.id, name, reference] as const;
      return lang === "en" && clause.english !== null ? [...known, clause.english] : known;
    }),
  };
}
