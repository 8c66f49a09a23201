/** What a clause is called on its page: its number and its heading. */

export interface ClauseName {
  /** The number as printed, without the mark that parts it from what follows: `三`, `（一）`, `1`; empty where it has none. */
  readonly label: string;
  /** What follows the number in the whole name: that mark and the heading, or nothing. */
  readonly rest: string;
}

/** The element of a clause itself that names it: not one of a clause below, nor a twin in the other script. */
function naming(clause: Element): Element | null {
  const all = clause.querySelectorAll(".clause-heading, .run-in-heading, .number");
  for (const each of all) {
    if (each.closest(".clause") !== clause) return null;
    if (each.closest(".twin") === null) return each;
  }
  return null;
}

/** Name of a clause; null where it has neither number nor heading. */
function clauseNameOf(clause: Element): ClauseName | null {
  const element = naming(clause);
  if (element === null) return null;
  const number = element.matches(".number") ? element : element.querySelector(".number");
  const printed = number?.textContent.trim() ?? "";
  const heading = [...element.querySelectorAll("[data-zh]")]
    .filter((part) => part.closest(".number") === null)
    .map((part) => part.textContent)
    .join("")
    .replace(/[。：:]$/u, "");
  const label = printed.replace(/[、.．]$/u, "");
  const mark = printed.slice(label.length);
  const gap = /[、）]$/u.test(printed) || printed === "" ? "" : " ";
  const rest = heading === "" ? "" : `${mark}${gap}${heading}`;
  return label === "" && rest === "" ? null : { label, rest };
}

/** What stands beside the text: it has a number, and nobody reads on in it. */
const ASIDES = ".caption, .note, .table";

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
