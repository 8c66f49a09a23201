/** Whether the English titles name each term as the glossary does: one term, one English. */
import type { Clause, GlossaryTerm, PolicyDocument } from "../../model/types.ts";
import { walkClauses } from "../../model/walk.ts";
import { englishWords, isTelling, stem } from "../../text/words/english.ts";
import type { FindTerms } from "./terms.ts";

/** A title that names a term otherwise. */
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

/** True where the title has every word of a name of the term, in whatever form and order. */
function names(title: ReadonlySet<string>, { titles, aliases }: GlossaryTerm): boolean {
  return [titles.en, ...aliases.en].some((name) => stems(name).every((word) => title.has(word)));
}

/** What the English title of a clause translates: its heading; of an entry without one that is a title, the entry. */
function titled({ kind, forms }: Clause): string {
  const { heading, paragraphs } = forms["zh-Hans"];
  const [first = ""] = paragraphs;
  return heading === "" && kind === "entry" && first.startsWith("《") ? first : heading;
}

/** Every heading whose Chinese has a term, and whose English has none of the term's names. */
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
