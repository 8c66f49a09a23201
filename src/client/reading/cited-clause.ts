/** Citation data of a clause and its document, read from the page. */
import { CLAUSE_KINDS, type Script } from "../../model/types.ts";
import type { CitedClause } from "../../site/citation/clause-reference.ts";
import { citedInEnglish } from "../../site/citation/english-reference.ts";
import type { CitedDocument } from "../../site/citation/record.ts";
import { headingOf, labelOf, titleOf } from "../reading/clause-elements.ts";

/** A clause and its ancestors, outermost first; the clause itself is last. */
function pathTo(clause: Element): Element[] {
  const above = clause.parentElement?.closest(".clause[id]") ?? null;
  return above === null ? [clause] : [...pathTo(above), clause];
}

/** Number and heading of a clause, without a space. */
function nameOf(clause: Element): string {
  return labelOf(clause) + headingOf(clause);
}

/** Citation data of a clause, in the script that is shown. */
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

/** What English pages call a clause. */
export function englishReferenceOf(clause: HTMLElement): string {
  const { id, kind, labels } = citedClause(clause);
  const titles = pathTo(clause).map((each) => titleOf(each) ?? headingOf(each));
  return citedInEnglish({ id, kind, labels, path: titles.slice(0, -1), name: titles.at(-1) ?? "" });
}

/** Citation data of the document, as the build wrote it into the page; null on pages without a document. */
export function citedDocument(): CitedDocument | null {
  const json = document.querySelector<HTMLElement>(".clauses")?.dataset.citation;
  if (json === undefined) return null;
  const cited: CitedDocument = JSON.parse(json);
  return cited;
}

/** The script in which the text is shown now. */
export function shownScript(): Script {
  const text = document.querySelector(".clauses");
  const lang = text?.closest("[lang]")?.getAttribute("lang") ?? "";
  return lang.startsWith("zh-Hant") ? "zh-Hant" : "zh-Hans";
}
