/** What a clause is called on its page: its number and its heading. */
import { headingOf, labelOf } from "./clause-elements.ts";

export interface ClauseName {
  /** The number as printed, without the mark that parts it from what follows: `三`, `（一）`, `1`; empty where it has none. */
  readonly label: string;
  /** What follows the number in the whole name: that mark and the heading, or nothing. */
  readonly rest: string;
}

/** Name of a clause; null where it has neither number nor heading. */
function clauseNameOf(clause: Element): ClauseName | null {
  const printed = labelOf(clause).trim();
  const heading = headingOf(clause).replace(/[。：:]$/u, "");
  const label = printed.replace(/[、.．]$/u, "");
  const mark = printed.slice(label.length);
  const gap = /[、）]$/u.test(printed) || printed === "" ? "" : " ";
  const rest = heading === "" ? "" : `${mark}${gap}${heading}`;
  return label === "" && rest === "" ? null : { label, rest };
}

/** What stands beside the text: it may have a number, and nobody reads on in it. */
export const ASIDES = ".caption, .note, .table";

/**
 * A clause and the clauses that it stands in, from the outermost, each with its name; those without one are left out, and
 * captions, notes and tables too.
 */
export function pathOf(clause: Element): { clause: Element; name: ClauseName }[] {
  const path: { clause: Element; name: ClauseName }[] = [];
  for (
    let each: Element | null = clause;
    each !== null;
    each = each.parentElement?.closest(".clause") ?? null
  ) {
    const name = each.matches(ASIDES) ? null : clauseNameOf(each);
    if (name !== null) path.unshift({ clause: each, name });
  }
  return path;
}
