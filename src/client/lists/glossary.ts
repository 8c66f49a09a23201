/** The filter of the glossary. */
import { filterItems } from "./table-tools.ts";

const input = document.querySelector<HTMLInputElement>("#glossary-filter");
const count = document.querySelector<HTMLOutputElement>("#glossary-count");
const letters = [...document.querySelectorAll<HTMLElement>("[data-letter]")].map((section) => ({
  section,
  heading: section.getAttribute("aria-labelledby") ?? "",
}));
/** The links to the letters, by the ids of the headings to which they lead. */
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>(".letters a")].map((link) => [
    link.hash.slice(1),
    link,
  ]),
);

/** The words on the number of terms shown; empty where nothing is filtered. */
function told({ words = "", none = "" }: DOMStringMap, shown: number, all: number): string {
  if (input?.value.trim() === "") return "";
  if (shown === 0) return none;
  return words.replace("{shown}", String(shown)).replace("{all}", String(all));
}

input?.addEventListener("input", () => {
  let shown = 0;
  let all = 0;
  for (const { section, heading } of letters) {
    const terms = [...section.querySelectorAll<HTMLElement>(".term")];
    const left = filterItems(terms, input.value);
    section.hidden = left === 0;
    // A letter without terms leads nowhere.
    if (left === 0) links.get(heading)?.removeAttribute("href");
    else links.get(heading)?.setAttribute("href", `#${heading}`);
    shown += left;
    all += terms.length;
  }
  if (count !== null) count.value = told(count.dataset, shown, all);
});
