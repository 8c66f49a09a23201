/** Terms of the glossary in the text: links to their entries, which a script opens as notes. */
import type { PartTerms } from "../../annotate/glossary/terms.ts";
import type { Clause } from "../../model/types.ts";
import type { Language } from "../i18n/languages.ts";
import { termHref } from "../routes/address.ts";
import type { Annotate, TextPart } from "./view.ts";

/** True where the text at a place is repaired: its marks are buttons, which no link can hold. */
function isRepaired({ repairs }: Clause, paragraph: number, start: number, end: number): boolean {
  return repairs.some(
    (repair) =>
      repair.part === "paragraph" &&
      repair.paragraph === paragraph + 1 &&
      repair.start < end &&
      repair.end > start,
  );
}

/**
 * Links each term where a clause uses it first in its paragraphs. Headings stay as they are, and so do tables, whose
 * numbers are what is read.
 *
 * @param terms the terms of the document by clause id
 * @param names the name of each term, by its id, in the script of the page; those without one are not linked
 * @param taken what is linked otherwise: a term in it is not linked
 */
export function annotateTerms(
  lang: Language,
  terms: ReadonlyMap<string, readonly PartTerms[]>,
  names: ReadonlyMap<string, string>,
  taken: Annotate = () => [],
): Annotate {
  function linksIn(clause: Clause) {
    const seen = new Set<string>();
    return (terms.get(clause.id) ?? []).flatMap(({ part, places }) => {
      if (part === "heading") return [];
      const others = taken(clause, part);
      return places.flatMap(({ term, start, end }) => {
        const name = names.get(term);
        if (name === undefined || seen.has(term)) return [];
        if (isRepaired(clause, part, start, end)) return [];
        if (others.some((other) => other.start < end && other.end > start)) return [];
        seen.add(term);
        const properties = { className: ["term"], href: termHref(lang, name) };
        return [{ part, annotation: { start, end, tagName: "a", properties } }];
      });
    });
  }

  return (clause: Clause, part: TextPart) => {
    if (typeof part === "string" || clause.kind === "table") return [];
    return linksIn(clause)
      .filter((link) => link.part === part)
      .map(({ annotation }) => annotation);
  };
}
