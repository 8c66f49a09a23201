/** The glossary as the page shows it: terms by first letter, with the clauses and documents that contain them. */
import type { Corpus } from "../../model/corpus.ts";
import type { Clause, GlossaryTerm, Titles } from "../../model/types.ts";

/** A clause that contains a term. */
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

/** The terms by the first letter of their pinyin, without tone marks. */
export function letterGroups(corpus: Corpus): LetterGroup[] {
  const terms = corpus.glossary.map((term) => ({
    ...term,
    places: term.clauses.flatMap((address): TermCitation[] => {
      const found = corpus.at(address);
      if (found === undefined) return [];
      const { document, clause } = found;
      return [{ document: document.id, titles: document.titles, clause }];
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
