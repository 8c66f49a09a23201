/** Glossary terms in the text: links to their entries, which a script opens as notes. */
// @ts-nocheck

import { TERMS } from "../../annotate/glossary/terms.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { Annotation, Clause, Repair, Target } from "../../model/types.ts";
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
}

/** Links each term at its first occurrence in a clause's paragraphs. Headings and tables have no such links. */
export function decorateTerms(
  lang: Language,
  corpus: Corpus,
  document: string,
  { names, taken, repairsOf }: TermLinks,
): Decorate {
  function linksIn(clause: Clause): { target: Target; decoration: Decoration }[] {
    const seen = new Set<string>();
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
        return [{ target, decoration: { start, end, tagName: "a", properties } }];
      });
  }

  return (clause, part) => {
    if (typeof part === "string" || clause.kind === "table") return [];
    return linksIn(clause)
      .filter(({ target }) => target.part === part)
      .map(({ decoration }) => decoration);
  };
}
