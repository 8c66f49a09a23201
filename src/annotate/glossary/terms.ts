/** Where the terms of the glossary stand in the texts: a layer on the clauses, which stay as they are. */
import type { Clause, ClauseText, GlossaryTerm, PolicyDocument } from "../../model/types.ts";
import { walkClauses } from "../../model/walk.ts";

/** A term in a text, by UTF-16 offsets; they hold in both scripts. */
interface TermRange {
  /** Id of the term. */
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** A text of a clause in which terms are looked for: its heading, or a paragraph, counted from 0. */
type TermPart = "heading" | number;

/** The terms in one text of a clause. */
export interface PartTerms {
  readonly part: TermPart;
  readonly places: readonly TermRange[];
}

/** Finds terms in Simplified text, in order; none overlaps another. */
export type FindTerms = (text: string) => TermRange[];

/** A form of a term as it is looked for. */
interface Form {
  readonly text: string;
  readonly term: string;
  /** Words inside of which it is another word. */
  readonly except: readonly string[];
}

/** Marks that stand inside of terms or not as the text pleases. */
const PASSED_OVER = /[\s“”‘’"'「」『』]/u;

/** A text without the marks, and for each of its units where it stood. */
function bare(text: string): { readonly text: string; readonly at: readonly number[] } {
  const at: number[] = [];
  let kept = "";
  for (let index = 0; index < text.length; index++) {
    const unit = text.charAt(index);
    if (PASSED_OVER.test(unit)) continue;
    kept += unit.toLowerCase().slice(0, 1);
    at.push(index);
  }
  return { text: kept, at };
}

/** The forms of terms, longest first, by their first unit. */
function formsByStart(glossary: readonly GlossaryTerm[]): Map<string, Form[]> {
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

/** True where the form at a place of a text is part of a word that it is not meant in. */
function isExcepted(text: string, start: number, form: Form): boolean {
  return form.except.some((word) => {
    const inside = word.indexOf(form.text);
    return text.startsWith(word, start - inside) && start >= inside;
  });
}

/**
 * Makes the function that finds the terms in a text. Of forms that overlap the longest counts, of equally long ones the
 * first; quotation marks, spaces and case do not matter.
 */
export function termFinder(glossary: readonly GlossaryTerm[]): FindTerms {
  const forms = formsByStart(glossary);
  return (given) => {
    const { text, at } = bare(given);
    const found = Array.from(text, (unit, start) =>
      (forms.get(unit) ?? [])
        .filter((form) => text.startsWith(form.text, start) && !isExcepted(text, start, form))
        .map((form) => ({ ...form, start })),
    ).flat();
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

function partsOf({ heading, paragraphs }: ClauseText): [TermPart, string][] {
  return [["heading", heading], ...paragraphs.entries()];
}

/** The terms in the texts of a clause; parts without any are left out. */
function termsIn({ forms }: Clause, find: FindTerms): PartTerms[] {
  return partsOf(forms["zh-Hans"])
    .map(([part, text]) => ({ part, places: find(text) }))
    .filter(({ places }) => places.length > 0);
}

/** A term that stands in more clauses than this, and in more than this part of them, is met at every step. */
const MANY = 20;
const COMMON = 0.05;

/** The ids of terms so common that marking them would only disturb. */
export function commonTerms(
  layers: readonly ReadonlyMap<string, readonly PartTerms[]>[],
): ReadonlySet<string> {
  const holders = new Map<string, number>();
  let clauses = 0;
  for (const parts of layers.flatMap((layer) => [...layer.values()])) {
    clauses++;
    const own = new Set(parts.flatMap(({ places }) => places.map(({ term }) => term)));
    for (const term of own) holders.set(term, (holders.get(term) ?? 0) + 1);
  }
  const most = Math.max(MANY, clauses * COMMON);
  return new Set([...holders].filter(([, count]) => count > most).map(([term]) => term));
}

/** The terms of a document by clause id. */
export function documentTerms(
  { clauses }: PolicyDocument,
  find: FindTerms,
): ReadonlyMap<string, readonly PartTerms[]> {
  return new Map(
    Array.from(walkClauses(clauses), ({ clause }) => [clause.id, termsIn(clause, find)]),
  );
}
