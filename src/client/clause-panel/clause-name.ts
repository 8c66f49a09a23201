/** What a clause is called, read off the page. */
import { element } from "../search/elements.ts";

/** How many characters of its text stand for a clause without number and heading. */
const FIRST_WORDS = 14;

/** Number and heading of a clause, else its first words; in the script that the page shows. */
export function clauseName(clause: HTMLElement): HTMLElement {
  const lang = clause.closest("[lang]")?.getAttribute("lang") ?? undefined;
  return element("span", { lang }, wordsOf(clause));
}

function wordsOf(clause: HTMLElement): string {
  const own = (selector: string): HTMLElement[] =>
    [...clause.querySelectorAll<HTMLElement>(selector)].filter(
      (found) => found.closest(".clause") === clause && found.closest(".twin") === null,
    );
  const heading = own(".clause-heading, .run-in-heading")[0];
  const parts = heading?.querySelectorAll(":scope > [data-zh], :scope > .number") ?? [];
  const words = [...parts].map((part) => part.textContent).join(" ");
  if (words !== "") return words.replace(/[。：]$/u, "");
  const number = own(".number")[0]?.textContent ?? "";
  const text = own("[data-zh]").find((found) => found.closest(".number") === null)?.textContent;
  const first = [...(text ?? "")];
  const start = first.slice(0, FIRST_WORDS).join("");
  return `${number} ${start}${first.length > FIRST_WORDS ? "……" : ""}`.trim();
}
