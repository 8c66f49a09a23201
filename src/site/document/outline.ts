/** The names of a document's clauses in one language. The clause panel and the comparison load them on demand. */
import { publisherTitles } from "../../corpus/english-names.ts";
import { clauseName } from "../../model/clause-name.ts";
import type { Corpus } from "../../model/corpus.ts";
import { rowAsText } from "../../model/table.ts";
import type { Clause, PolicyDocument } from "../../model/types.ts";
import { walkClauses } from "../../model/walk.ts";
import { beginning } from "../../text/words/beginning.ts";
import { clauseReference } from "../citation/clause-reference.ts";
import { englishReference } from "../citation/english-reference.ts";
import { citedClause, englishCitedClause } from "../citation/of-model.ts";
import { chinese, plainTitle } from "../i18n/chinese.ts";
import { formatDate } from "../i18n/format.ts";
import { type Language, TEXT_SCRIPT } from "../i18n/languages.ts";

/**
 * A clause of an outline. `english` is its English name, on English pages if there is one: the title, or for a clause without a
 * heading the first words of its translation, which `isOpening` says.
 */
export type OutlineClause = readonly [
  depth: number,
  id: string,
  name: string,
  reference: string,
  english?: string,
  isOpening?: true,
];

/** The content of an outline file. */
export interface Outline {
  readonly document: string;
  /** In the script of the language version. */
  readonly title: string;
  /** The title as pages of the language version write it. */
  readonly plainTitle: string;
  /** The date as the language writes it; empty if it is unknown. */
  readonly date: string;
  /** The issuer, or else the authors, as the language writes them; null if neither is known. */
  readonly publisher: string | null;
  /** True if the document is translated into the language. */
  readonly translated: boolean;
  /** In reading order. The reference has the form 三（一）2, in English 3(1)2. */
  readonly clauses: readonly OutlineClause[];
}

/** Number of characters of its text that name a clause without a heading. */
const FIRST_WORDS = 24;

function nameOf(lang: Language, clause: Clause): string {
  const { heading, label, paragraphs } = clause.forms[TEXT_SCRIPT[lang]];
  if (heading !== "") return chinese(lang, clauseName(clause));
  const text = rowAsText(paragraphs[0] ?? "");
  return `${label} ${beginning(text, FIRST_WORDS)}`.trim();
}

/** Number of words of its translation that name a clause without a heading. */
const FIRST_WORDS_APART = 7;

/** The first words of the translation of a clause without a heading; null for any other clause. */
function openingOf({ translations }: PolicyDocument, clause: Clause): string | null {
  const [first] = translations.en?.[clause.id] ?? [];
  if (clause.source.heading !== "" || first === undefined) return null;
  const words = rowAsText(first).trim().split(/\s+/u);
  const start = words.slice(0, FIRST_WORDS_APART).join(" ");
  return words.length > FIRST_WORDS_APART ? `${start}…` : start;
}

/** The outline of a document. */
export function outline(lang: Language, corpus: Corpus, document: PolicyDocument): Outline {
  const { id, titles, date, clauses, translations } = document;
  const script = TEXT_SCRIPT[lang];
  const publisher = publisherTitles(corpus, document);
  return {
    document: id,
    title: titles[script],
    plainTitle: plainTitle(lang, titles),
    date: date === null ? "" : formatDate(lang, date.value),
    publisher: publisher && plainTitle(lang, publisher),
    translated: translations[lang] !== undefined,
    clauses: Array.from(walkClauses(clauses), ({ clause, path }): OutlineClause => {
      const name = nameOf(lang, clause);
      const reference =
        lang === "en"
          ? englishReference(englishCitedClause({ clause, path }))
          : clauseReference(script, citedClause(script, { clause, path }));
      const known = [path.length, clause.id, name, reference] as const;
      if (lang !== "en") return known;
      if (clause.english !== null) return [...known, clause.english];
      const opening = openingOf(document, clause);
      return opening === null ? known : [...known, opening, true];
    }),
  };
}
