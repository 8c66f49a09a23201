/** The name of a clause, read from the page. */
// @ts-nocheck


import { element } from "../dom/elements.ts";
import { headingOf, labelOf, ownElements, titleOf } from "../reading/clause-elements.ts";

/** Number of characters of its text that name a clause without number and heading. */
const FIRST_WORDS = 14;

/** Number and heading of a clause, or else its first words; in the script that the page shows. */
export function clauseName(clause: HTMLElement): HTMLElement {
  const title = titleOf(clause);
  if (title !== null) return element("span", { lang: document.documentElement.lang }, title);
  const lang = clause.closest("[lang]")?.getAttribute("lang") ?? undefined;
  return element("span", { lang }, wordsOf(clause));
}

function wordsOf(clause: HTMLElement): string {
  const label = labelOf(clause);
  // A full-width mark includes its own space.
  const gap = /[、）。：]$/u.test(label) || label === "" ? "" : " ";
  const heading = headingOf(clause);
  if (heading !== "" || clause.matches(".caption, .table")) return `${label}${gap}${heading}`;
  const text = ownElements(clause, "[data-zh]").find((found) => found.closest(".number") === null);
  const first = [...(text?.textContent ?? "")];
  const start = first.slice(0, FIRST_WORDS).join("");
  return `${label}${gap}${start}${first.length > FIRST_WORDS ? "……" : ""}`;
}
