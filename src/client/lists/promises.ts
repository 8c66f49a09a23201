/** Filters the ledger of promises by state, document and silence; the address holds the choices. */
import { element } from "../dom/elements.ts";
import { today } from "../worksheet/day.ts";
import { isPast } from "./due.ts";
import { chosen, readAddress, writeAddress } from "./filter-address.ts";

/** The names of the choices in the form and in the address, each with the data attribute of a row that it is compared with. */
const CHOICES = { state: "state", doc: "document", silent: "silent" } as const;
const NAMES = ["state", "doc", "silent"] as const;

const form = document.querySelector<HTMLFormElement>("#promise-filter");

/** Applies the filter. A section without a matching row is hidden; the numbers of the states and the list of sections count what is shown. */
function show(controls: HTMLFormElement): void {
  const wanted = NAMES.map((name) => [CHOICES[name], chosen(controls, name)] as const);
  let shown = 0;
  let all = 0;
  const states = new Map<string, number>();
  for (const section of document.querySelectorAll<HTMLElement>("#promises > section")) {
    let left = 0;
    for (const row of section.querySelectorAll<HTMLElement>(".promise")) {
      row.hidden = !wanted.every(([key, value]) => value === "" || row.dataset[key] === value);
      all++;
      if (row.hidden) continue;
      left++;
      const state = row.dataset.state ?? "";
      states.set(state, (states.get(state) ?? 0) + 1);
    }
    shown += left;
    section.hidden = left === 0;
    const id = section.getAttribute("aria-labelledby") ?? "";
    const link = document.querySelector(`.ledger-jump a[href$="#${id}"]`)?.closest("li");
    if (link === null || link === undefined) continue;
    link.hidden = left === 0;
    link.querySelector(".soft")?.replaceChildren(String(left));
  }
  for (const item of document.querySelectorAll<HTMLElement>("[data-counted]")) {
    const count = states.get(item.dataset.counted ?? "") ?? 0;
    item.querySelector("strong")?.replaceChildren(String(count));
  }
  const output = controls.querySelector("output");
  if (output === null) return;
  const words = (shown === 0 ? output.dataset.none : output.dataset.words) ?? "";
  output.value = wanted.every(([, value]) => value === "")
    ? ""
    : words.replace("{shown}", String(shown)).replace("{all}", String(all));
}

/** Marks the promises whose date has passed on the reader's day, and that the documents do not show to be kept. */
function markOverdue(ledger: HTMLElement): void {
  const day = today();
  for (const due of ledger.querySelectorAll<HTMLElement>("[data-due]")) {
    if (!isPast(due.dataset.due ?? "", day)) continue;
    due.append(" ", element("span", { class: "overdue-tag" }, ledger.dataset.overdue ?? ""));
  }
}

const ledger = document.getElementById("promises");
if (ledger !== null) markOverdue(ledger);
if (form !== null) {
  readAddress(form, NAMES);
  show(form);
  form.addEventListener("change", () => {
    writeAddress(form, NAMES);
    show(form);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
}
