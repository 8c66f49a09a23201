/** A clause's words as a page has them: what it is called, its own paragraphs, the numbers above it. */
import { pathOf } from "../reading/clause-name.ts";

/** How many characters of a clause are kept with a mark. */
const QUOTED = 120;

/** Own elements of a clause: not those of clauses below it, nor twins in the other script. */
function own(clause: Element, selector: string): Element[] {
  return [...clause.querySelectorAll(selector)].filter(
    (found) => found.closest(".clause") === clause && found.closest(".twin") === null,
  );
}

/** The clause's own paragraphs, a row of a table being one; those that have no words are left out. */
export function paragraphsOf(clause: Element): string[] {
  return own(clause, "p[data-zh], tr")
    .map((part) =>
      part.matches("tr")
        ? [...part.querySelectorAll("[data-zh]")].map((cell) => cell.textContent).join(" ")
        : part.textContent,
    )
    .map((words) => words.trim())
    .filter((words) => words !== "");
}

/** The numbers and headings that lead to a clause: 三（一）1 凝心打造岳麓山大学科技城; its first words where it has none. */
export function titleOf(clause: Element): string {
  const path = pathOf(clause);
  const last = path.at(-1);
  if (last === undefined || last.clause !== clause) return startOf(clause, 20);
  const { label, rest } = last.name;
  const heading = rest.replace(/^[、.．\s\u3000]+/u, "");
  const labels = path.map(({ name }) => name.label).reduce(join, "");
  return label === "" ? heading : `${labels}${heading === "" ? "" : ` ${heading}`}`;
}

/** Two numbers in figures would run into one. */
function join(above: string, label: string): string {
  return above + (/\d$/u.test(above) && /^\d/u.test(label) ? "." : "") + label;
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
