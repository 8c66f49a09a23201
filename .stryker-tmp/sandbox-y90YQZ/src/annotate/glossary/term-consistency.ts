/** Consistency of the English titles with the glossary: one English name for each term. */
// @ts-nocheck

import type { Clause, GlossaryTerm, PolicyDocument } from "../../model/types.ts";
import { walkClauses } from "../../model/walk.ts";
import { englishWords, isTelling, stem } from "../../text/words/english.ts";
import type { FindTerms } from "./terms.ts";

/** A title that does not use the glossary's name for a term. */
export interface OtherName {
  readonly document: string;
  readonly clause: string;
  /** Id of the term. */
  readonly term: string;
  readonly chinese: string;
  readonly expected: string;
}

function stems(text: string): string[] {
  return englishWords(text).filter(isTelling).map(stem);
}

/** True if the title contains every word of one of the term's names, in any form and order. */
function names(title: ReadonlySet<string>, { titles, aliases }: GlossaryTerm): boolean {
  return [titles.en, ...aliases.en].some((name) => stems(name).every((word) => title.has(word)));
}

/**
 * The Chinese text that the English title of a clause translates: the heading, or the text of an entry without a heading
 * if that text is a title.
 */
function titled({ kind, forms }: Clause): string {
  const { heading, paragraphs } = forms["zh-Hans"];
  const [first = ""] = paragraphs;
  return heading === "" && kind === "entry" && first.startsWith("《") ? first : heading;
}

/** The headings that contain a term in Chinese and none of the term's names in English. */
export function otherNames(
  documents: readonly PolicyDocument[],
  glossary: readonly GlossaryTerm[],
  find: FindTerms,
): OtherName[] {
  const terms = new Map(glossary.map((term) => [term.id, term]));
  return documents.flatMap((document) =>
    [...walkClauses(document.clauses)].flatMap(({ clause }) => {
      if (clause.english === null) return [];
      const title = new Set(stems(clause.english));
      const found = new Set(find(titled(clause)).map(({ term }) => term));
      return [...found].flatMap((id) => {
        const term = terms.get(id);
        if (term === undefined || names(title, term)) return [];
        return [
          {
            document: document.id,
            clause: clause.id,
            term: id,
            chinese: term.titles["zh-Hans"],
            expected: term.titles.en,
          },
        ];
      });
    }),
  );
}
