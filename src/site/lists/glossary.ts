/** The glossary as the page shows it: by first letter, each clause with the name of its document. */
import type { Clause, Collection, GlossaryTerm, Titles } from "../../model/types.ts";
import { walkClauses } from "../../model/walk.ts";

/** A clause in which a term stands. */
interface TermCitation {
  readonly document: string;
  readonly titles: Titles;
  readonly clause: Clause;
}

export interface LetterGroup {
  /** `A` to `Z`. */
  readonly letter: string;
  readonly terms: readonly (GlossaryTerm & { readonly places: readonly TermCitation[] })[];
}

/** The terms by the first letter of their pinyin, without its tone. */
export function letterGroups({ glossary, documents }: Collection): LetterGroup[] {
  const clauses = new Map<string, TermCitation>();
  for (const { id, titles, clauses: roots } of documents) {
    for (const { clause } of walkClauses(roots)) {
      clauses.set(`${id}#${clause.id}`, { document: id, titles, clause });
    }
  }
  const terms = glossary.map((term) => ({
    ...term,
    places: term.clauses.flatMap(({ document, clause }) => {
      const place = clauses.get(`${document}#${clause}`);
      return place ? [place] : [];
    }),
  }));
  const groups = Map.groupBy(terms, ({ pinyin }) => firstLetter(pinyin));
  return [...groups]
    .sort(([one], [other]) => one.localeCompare(other, "en"))
    .map(([letter, members]) => ({ letter, terms: members }));
}

function firstLetter(pinyin: string): string {
  const letter = /[a-z]/i.exec(pinyin.normalize("NFD"))?.[0] ?? "#";
  return letter.toUpperCase();
}
