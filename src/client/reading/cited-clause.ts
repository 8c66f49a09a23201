/** What citations say of a clause and its document, read off the page: number, heading and place are all there. */
import { CLAUSE_KINDS, type Script } from "../../model/types.ts";
import type { CitedClause } from "../../site/citation/clause-reference.ts";
import type { CitedDocument } from "../../site/citation/record.ts";
import { headingOf, labelOf } from "../reading/clause-elements.ts";

/** The clauses that a clause stands in, outermost first, and at the end itself. */
function pathTo(clause: Element): Element[] {
  const above = clause.parentElement?.closest(".clause[id]") ?? null;
  return above === null ? [clause] : [...pathTo(above), clause];
}

/** A name for quotation where there is no number; where there is one, it stands for the name. */
function nameOf(clause: Element): string {
  return labelOf(clause) + headingOf(clause);
}

/** What citations say of a clause, in the script that is shown. */
export function citedClause(clause: HTMLElement): CitedClause {
  const path = pathTo(clause);
  return {
    id: clause.id,
    kind: CLAUSE_KINDS.find((kind) => clause.classList.contains(kind)) ?? "section",
    labels: path.map(labelOf),
    path: path.slice(0, -1).map(nameOf),
    name: nameOf(clause),
  };
}

/** What citations say of the document, as the build wrote it into its page; null where that shows no document. */
export function citedDocument(): CitedDocument | null {
  const json = document.querySelector<HTMLElement>(".clauses")?.dataset.citation;
  if (json === undefined) return null;
  const cited: CitedDocument = JSON.parse(json);
  return cited;
}

/** The script in which the text is shown at present. */
export function shownScript(): Script {
  const text = document.querySelector(".clauses");
  const lang = text?.closest("[lang]")?.getAttribute("lang") ?? "";
  return lang.startsWith("zh-Hant") ? "zh-Hant" : "zh-Hans";
}
