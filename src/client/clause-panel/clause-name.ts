/** The name of a clause, read from the page. */

import { beginning } from "../../text/words/beginning.ts";
import { element } from "../dom/elements.ts";
import {
  gapOf,
  headingOf,
  labelOf,
  numberOf,
  ownElements,
  titleOf,
} from "../reading/clause-elements.ts";

/** Number of characters of its text that name a clause without number and heading. */
const FIRST_WORDS = 14;

/** The same in a language with spaces: so many words. */
const FIRST_WORDS_APART = 7;

/** Number and heading of a clause, or else its first words; in the language and script that the page shows. */
export function clauseName(clause: HTMLElement): HTMLElement {
  const title = titleOf(clause);
  if (title !== null) {
    const number = numberOf(clause) ?? "";
    const name = `${number}${number === "" ? "" : gapOf(clause)}${title}`;
    return element("span", { lang: document.documentElement.lang }, name);
  }
  const translated = translatedName(clause);
  if (translated !== null) return translated;
  const lang = clause.closest("[lang]")?.getAttribute("lang") ?? undefined;
  return element("span", { lang }, wordsOf(clause));
}

/** Number and first words of a clause without a heading in its translation, where the page shows that; else null. */
function translatedName(clause: HTMLElement): HTMLElement | null {
  const [translated] = ownElements(clause, ".translated:not(table *)");
  const isShown = translated instanceof HTMLElement && translated.checkVisibility();
  if (!isShown || headingOf(clause) !== "" || clause.matches(".caption, .table")) return null;
  const words = (translated.textContent ?? "").trim().split(/\s+/u);
  const start = words.slice(0, FIRST_WORDS_APART).join(" ");
  const end = words.length > FIRST_WORDS_APART ? "…" : "";
  const number = numberOf(clause) ?? "";
  const name = `${number}${number === "" ? "" : " "}${start}${end}`;
  return element("span", { lang: translated.lang }, name);
}

function wordsOf(clause: HTMLElement): string {
  const label = labelOf(clause);
  // A full-width mark includes its own space.
  const gap = /[、）。：]$/u.test(label) || label === "" ? "" : " ";
  const heading = headingOf(clause);
  if (heading !== "" || clause.matches(".caption, .table")) return `${label}${gap}${heading}`;
  const text = ownElements(clause, "[data-zh]").find((found) => found.closest(".number") === null);
  return `${label}${gap}${beginning(text?.textContent ?? "", FIRST_WORDS)}`;
}
