/** The name of a clause on its page: its number and its heading. */
import { gapOf, headingOf, labelOf, numberOf, titleOf } from "./clause-elements.ts";

export interface ClauseName {
  /** The number as printed, without the mark after it: `三`, `（一）`, `1`; empty if there is none. */
  readonly label: string;
  /** What stands after the number, and the heading; empty without a heading. */
  readonly rest: string;
}

/** Name of a clause; null if it has neither number nor heading. */
function clauseNameOf(clause: Element): ClauseName | null {
  const printed = labelOf(clause).trim();
  const heading = headingOf(clause).replace(/[。：:]$/u, "");
  const label = printed.replace(/[、.．]$/u, "");
  const title = titleOf(clause);
  if (title !== null) {
    const number = numberOf(clause) ?? label;
    return { label: number, rest: number === "" ? title : `${gapOf(clause)}${title}` };
  }
  const mark = printed.slice(label.length);
  const gap = /[、）]$/u.test(printed) || printed === "" ? "" : " ";
  const rest = heading === "" ? "" : `${mark}${gap}${heading}`;
  return label === "" && rest === "" ? null : { label, rest };
}

/** Clauses beside the running text. They may have numbers, but are not the reader's place. */
const ASIDES = ".caption, .note, .table";

/**
 * A clause and its ancestors with their names, outermost first. Clauses without a name, captions, notes and tables are
 * left out.
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

/** The clause that the path of a clause ends with: itself, or the nearest one around it that has a name. */
export function namedClause(clause: HTMLElement): HTMLElement {
  const named = pathOf(clause).at(-1)?.clause;
  return named instanceof HTMLElement ? named : clause;
}
