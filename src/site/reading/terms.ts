/** Glossary terms in the text: links to their entries, which a script opens as notes. */
import { TERMS } from "../../annotate/glossary/terms.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { Annotation, Clause, Part, Repair, Target } from "../../model/types.ts";
import type { Decoration } from "../html/inline.ts";
import type { Language } from "../i18n/languages.ts";
import { termHref } from "../routes/address.ts";
import type { Decorate } from "./view.ts";

/** True if the text at a place is repaired: the marks of repairs are buttons, which a link cannot contain. */
function isRepaired({ part, start, end }: Target, repairs: readonly Annotation<Repair>[]): boolean {
  return repairs.some(
    ({ target }) => target.part === part && target.start < end && target.end > start,
  );
}

/** The data for linking terms. */
interface TermLinks {
  /** The name of each term by id, in the script of the page. Terms without a name are not linked. */
  readonly names: ReadonlyMap<string, string>;
  /** Other links: a term that overlaps one is not linked. */
  readonly taken: Decorate;
  readonly repairsOf: (clause: Clause) => readonly Annotation<Repair>[];
  /** The text in which a term is linked once: a clause, or a clause of the outermost level with all that it contains. */
  readonly oncePer: "clause" | "outermost clause";
}

interface TermLink {
  readonly part: Part;
  readonly decoration: Decoration;
}

/** Links each term at its first occurrence in the paragraphs of a text. Headings and tables have no such links. */
export function decorateTerms(
  lang: Language,
  corpus: Corpus,
  document: string,
  links: TermLinks,
): Decorate {
  const byClause = termLinks(lang, corpus, document, links);
  return (clause, part) =>
    (byClause.get(clause.id) ?? [])
      .filter((link) => link.part === part)
      .map(({ decoration }) => decoration);
}

function termLinks(
  lang: Language,
  corpus: Corpus,
  document: string,
  { names, taken, repairsOf, oncePer }: TermLinks,
): Map<string, TermLink[]> {
  let outermost: Clause | undefined;
  let seen = new Set<string>();

  function linksIn(clause: Clause): TermLink[] {
    return corpus
      .layer(TERMS)
      .in({ document, clause: clause.id })
      .flatMap(({ target, value: { term } }) => {
        const { part, start, end } = target;
        const name = names.get(term);
        if (typeof part === "string" || name === undefined || seen.has(term)) return [];
        if (isRepaired(target, repairsOf(clause))) return [];
        if (taken(clause, part).some((other) => other.start < end && other.end > start)) return [];
        seen.add(term);
        const properties = { className: ["term"], href: termHref(lang, name) };
        return [{ part, decoration: { start, end, tagName: "a", properties } }];
      });
  }

  const found = new Map<string, TermLink[]>();
  for (const { clause, path } of corpus.clauses(document)) {
    const top = path[0] ?? clause;
    if (oncePer === "clause" || top !== outermost) seen = new Set();
    outermost = top;
    if (clause.kind !== "table") found.set(clause.id, linksIn(clause));
  }
  return found;
}
