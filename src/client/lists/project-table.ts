/** Sorting in the tables of key projects, and the filter of all of them. */
import { filterItems, makeSortable } from "./table-tools.ts";

const chart = document.querySelector<HTMLElement>(".investments");
const boxes = [...document.querySelectorAll<HTMLElement>("[data-projects]")];
const input = document.querySelector<HTMLInputElement>("#project-filter");
const count = document.querySelector<HTMLOutputElement>("#project-count");

for (const table of document.querySelectorAll<HTMLTableElement>("[data-projects] table")) {
  makeSortable(table, document.documentElement.lang);
}

/** Shows the projects with the words that are typed, also in the chart. A box or a chart without any is hidden. */
function filter(query: string): void {
  let shown = 0;
  let all = 0;
  for (const box of boxes) {
    const items = [...box.querySelectorAll<HTMLElement>("[data-words]")];
    const left = filterItems(items, query);
    box.hidden = left === 0;
    for (const part of box.querySelectorAll<HTMLElement>("table, ul")) {
      part.hidden = part.querySelector("[data-words]:not([hidden])") === null;
    }
    shown += left;
    all += items.length;
  }
  if (chart !== null) {
    chart.hidden =
      filterItems([...chart.querySelectorAll<HTMLElement>("[data-words]")], query) === 0;
  }
  if (count === null) return;
  count.classList.toggle("filtered-count", query.trim() !== "");
  count.value = ((shown === 0 ? count.dataset.none : count.dataset.words) ?? "")
    .replace("{shown}", String(shown))
    .replace("{all}", String(all));
}

input?.addEventListener("input", () => filter(input.value));
