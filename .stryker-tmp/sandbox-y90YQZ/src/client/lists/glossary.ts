/** The filter of the glossary. */
// @ts-nocheck

import { filterItems } from "./table-tools.ts";

const input = document.querySelector<HTMLInputElement>("#glossary-filter");
const count = document.querySelector<HTMLOutputElement>("#glossary-count");
const letters = [...document.querySelectorAll<HTMLElement>("[data-letter]")];

input?.addEventListener("input", () => {
  let shown = 0;
  let all = 0;
  for (const letter of letters) {
    const terms = [...letter.querySelectorAll<HTMLElement>(".term")];
    const left = filterItems(terms, input.value);
    letter.hidden = left === 0;
    shown += left;
    all += terms.length;
  }
  if (count === null) return;
  count.value =
    input.value.trim() === ""
      ? ""
      : (count.dataset.words ?? "").replace("{shown}", String(shown)).replace("{all}", String(all));
});
