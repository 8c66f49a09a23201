/** The glossary as the page shows it: terms by first letter, with the clauses and documents that contain them. */
import type { Corpus } from "../../model/corpus.ts";
import type { Clause, GlossaryTerm, Script, Titles } from "../../model/types.ts";
import type { Language } from "../i18n/languages.ts";

/** A clause that contains a term. */
interface TermCitation {
  readonly document: string;
  readonly titles: Titles;
  readonly clause: Clause;
}

export interface LetterGroup {
  /** `A` to `Z`, or `0-9`. */
  readonly letter: string;
  readonly terms: readonly (GlossaryTerm & { readonly places: readonly TermCitation[] })[];
}

/** The terms by the first letter of their pinyin, without tone marks; on English pages by that of their English, in its order. */
export function letterGroups(corpus: Corpus, lang: Language): LetterGroup[] {
  const terms = corpus.glossary.map((term) => ({
    ...term,
    places: term.clauses.flatMap((address): TermCitation[] => {
      const found = corpus.at(address);
      if (found === undefined) return [];
      const { document, clause } = found;
      return [{ document: document.id, titles: document.titles, clause }];
    }),
  }));
  const { compare } = new Intl.Collator("en", { ignorePunctuation: true });
  const ordered =
    lang === "en" ? terms.toSorted((one, other) => compare(one.titles.en, other.titles.en)) : terms;
  const groups = Map.groupBy(ordered, ({ pinyin, titles }) =>
    firstLetter(lang === "en" ? titles.en : pinyin),
  );
  return [...groups]
    .sort(([one], [other]) => one.localeCompare(other, "en"))
    .map(([letter, members]) => ({ letter, terms: members }));
}

/** A form without what makes no other form of it: quotation marks, white space, case. */
function bare(form: string): string {
  return form.replace(/[“”‘’「」『』\s]/gu, "").toLowerCase();
}

/** The further forms of a term in Chinese and in English, each once and none that is its name in either script. */
export function otherForms(
  { titles, aliases }: Pick<GlossaryTerm, "titles" | "aliases">,
  script: Script,
): { readonly chinese: readonly string[]; readonly english: readonly string[] } {
  const known = new Set(Object.values(titles).map(bare));
  const isNew = (form: string): boolean => {
    const size = known.size;
    return known.add(bare(form)).size > size;
  };
  return { chinese: aliases[script].filter(isNew), english: aliases.en.filter(isNew) };
}

/** The letter that a name begins with, whatever marks stand before it; `0-9` for a digit. */
function firstLetter(name: string): string {
  const first = /[a-z\d]/i.exec(name.normalize("NFD"))?.[0] ?? "0";
  return /\d/.test(first) ? "0-9" : first.toUpperCase();
}
