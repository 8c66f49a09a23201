/** Sorting and filtering in the table of key projects. */
import { filterRows, makeSortable } from "./table-tools.ts";

const table = document.querySelector<HTMLTableElement>("#projects");
const input = document.querySelector<HTMLInputElement>("#project-filter");
const count = document.querySelector<HTMLOutputElement>("#project-count");

if (table !== null) {
  makeSortable(table, document.documentElement.lang);
  input?.addEventListener("input", () => {
    const [shown, all] = filterRows(table, input.value);
    if (count === null) return;
    count.value = (count.dataset.words ?? "")
      .replace("{shown}", String(shown))
      .replace("{all}", String(all));
  });
}
