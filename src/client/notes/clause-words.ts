/** A clause's words as a page has them: where it stands and what it is called, its own paragraphs. */
import type { Script } from "../../model/types.ts";
import { titledReference } from "../../site/citation/clause-reference.ts";
import { citedClause } from "../reading/cited-clause.ts";
import { ownElements } from "../reading/clause-elements.ts";

/** How many characters of a clause are kept with a mark. */
const QUOTED = 120;

/** The clause's own paragraphs, a row of a table being one; those that have no words are left out. */
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

/** Where a clause stands, and its heading: 三（一）1 凝心打造岳麓山大学科技城. */
export function titleOf(clause: HTMLElement, script: Script): string {
  return titledReference(script, citedClause(clause));
}

function startOf(clause: Element, length: number): string {
  const characters = [...paragraphsOf(clause).join(" ")];
  return characters.length > length
    ? `${characters.slice(0, length).join("")}……`
    : characters.join("");
}

/** How a clause begins; empty where it has no text of its own. */
export function quoteOf(clause: Element): string {
  return startOf(clause, QUOTED);
}
