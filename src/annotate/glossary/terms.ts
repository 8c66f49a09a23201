/** Occurrences of the glossary's terms in the texts, as a layer on the clauses. */
import type { Corpus } from "../../model/corpus.ts";
import { addressOf } from "../../model/target.ts";
import type { GlossaryTerm } from "../../model/types.ts";
import { type Annotator, annotateSimplified } from "../annotator.ts";

/** An occurrence of a term in a text, in UTF-16 offsets. */
interface TermRange {
  /** Id of the term. */
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** The use of a glossary term in a text. */
export interface TermUse {
  /** Id of the term. */
  readonly term: string;
}

/** Finds terms in a Simplified text, in order, without overlap. */
export type FindTerms = (text: string) => TermRange[];

/** What a term is found by. */
type SoughtTerm = Pick<GlossaryTerm, "id" | "titles" | "aliases" | "except">;

/** A form of a term as it is searched for. */
interface Form {
  readonly text: string;
  readonly term: string;
  /** Longer words in which the form has another meaning. */
  readonly except: readonly string[];
}

/** Characters that are ignored: white space and quotation marks, which texts set inside of terms at will. */
const PASSED_OVER = /[\s“”‘’"'「」『』]/u;

/** A text in lower case and plain width without the ignored characters, with the original offset of each unit. */
function bare(text: string): { readonly text: string; readonly at: readonly number[] } {
  const at: number[] = [];
  let kept = "";
  for (let index = 0; index < text.length; index++) {
    const unit = text.charAt(index);
    if (PASSED_OVER.test(unit)) continue;
    kept += unit.normalize("NFKC").toLowerCase().slice(0, 1);
    at.push(index);
  }
  return { text: kept, at };
}

/** The forms of all terms, by their first unit. */
function formsByStart(glossary: readonly SoughtTerm[]): Map<string, Form[]> {
  const forms = new Map<string, Form>();
  for (const { id, titles, aliases, except } of glossary) {
    for (const form of [titles["zh-Hans"], ...aliases["zh-Hans"]]) {
      const { text } = bare(form);
      const others = except.map((word) => bare(word).text).filter((word) => word.includes(text));
      if (text !== "" && !forms.has(text)) forms.set(text, { text, term: id, except: others });
    }
  }
  return Map.groupBy(forms.values(), ({ text }) => text.charAt(0));
}

/** True if the form at an offset is part of one of its excepted words. */
function isExcepted(text: string, start: number, form: Form): boolean {
  return form.except.some((word) => {
    const inside = word.indexOf(form.text);
    return text.startsWith(word, start - inside) && start >= inside;
  });
}

/** An occurrence of a form in a bare text. */
interface FoundForm {
  readonly text: string;
  readonly term: string;
  readonly start: number;
}

/** Every form that stands in a bare text and has its own meaning there. */
function foundForms(text: string, forms: ReadonlyMap<string, readonly Form[]>): FoundForm[] {
  const found: FoundForm[] = [];
  for (let start = 0; start < text.length; start++) {
    for (const form of forms.get(text.charAt(start)) ?? []) {
      if (!text.startsWith(form.text, start) || isExcepted(text, start, form)) continue;
      found.push({ text: form.text, term: form.term, start });
    }
  }
  return found;
}

/** Makes the finder of every term that stands in a text, be it by itself or inside of a longer one: 融城 in 长株潭融城. */
export function termsWithin(
  glossary: readonly SoughtTerm[],
): (text: string) => ReadonlySet<string> {
  const forms = formsByStart(glossary);
  return (text) => new Set(foundForms(bare(text).text, forms).map(({ term }) => term));
}

/**
 * Makes the term finder. Of overlapping forms the longest is taken, of equally long ones the first. Quotation marks,
 * white space, width and case are ignored.
 */
export function termFinder(glossary: readonly GlossaryTerm[]): FindTerms {
  const forms = formsByStart(glossary);
  return (given) => {
    const { text, at } = bare(given);
    const found = foundForms(text, forms);
    found.sort((one, other) => other.text.length - one.text.length || one.start - other.start);
    const taken = new Uint8Array(text.length);
    const places: TermRange[] = [];
    for (const { text: form, term, start } of found) {
      const end = start + form.length;
      if (taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      places.push({ term, start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1 });
    }
    return places.sort((one, other) => one.start - other.start);
  };
}

/** The terms in headings and paragraphs. */
export const TERMS: Annotator<TermUse> = {
  name: "terms",
  requires: [],
  run(corpus) {
    const find = termFinder(corpus.glossary);
    return annotateSimplified(corpus, (text) =>
      find(text).map(({ term, ...range }) => ({ ...range, value: { term } })),
    );
  },
};

/** A term is common if it occurs in more clauses than this number and in more than this share of them. */
const MANY = 20;
const COMMON = 0.05;

/** The ids of common terms, which are not marked on pages. */
export function commonTerms(corpus: Corpus): ReadonlySet<string> {
  const byTerm = Map.groupBy(corpus.layer(TERMS).all, ({ value }) => value.term);
  const most = Math.max(MANY, corpus.size * COMMON);
  const common = Array.from(byTerm, ([term, uses]) => ({
    term,
    clauses: new Set(uses.map(({ target }) => addressOf(target))).size,
  })).filter(({ clauses }) => clauses > most);
  return new Set(common.map(({ term }) => term));
}
