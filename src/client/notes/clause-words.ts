/** Reads a clause from the page: its reference and heading, and its own paragraphs. */
import type { Script } from "../../model/types.ts";
import { titledReference } from "../../site/citation/clause-reference.ts";
import { beginning } from "../../text/words/beginning.ts";
import { citedClause } from "../reading/cited-clause.ts";
import { ownElements } from "../reading/clause-elements.ts";

/** Number of characters of a clause that are stored with a mark. */
const QUOTED = 120;

/** The clause's own paragraphs without empty ones; a table row counts as a paragraph. */
function paragraphsOf(clause: Element): string[] {
  return ownElements(clause, "p[data-zh], tr")
    .map((part) =>
      part.matches("tr")
        ? [...part.querySelectorAll("[data-zh]")].map((cell) => cell.textContent).join(" ")
        : part.textContent,
    )
    .map((words) => words.trim())
    .filter((words) => words !== "");
}

/** Reference and heading of a clause: 三（一）1 凝心打造岳麓山大学科技城. */
export function titleOf(clause: HTMLElement, script: Script): string {
  return titledReference(script, citedClause(clause));
}

function startOf(clause: Element, length: number): string {
  return beginning(paragraphsOf(clause).join(" "), length);
}

/** The beginning of a clause; empty if it has no text of its own. */
export function quoteOf(clause: Element): string {
  return startOf(clause, QUOTED);
}
