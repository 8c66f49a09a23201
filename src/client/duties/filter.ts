/** The filters of the ledger; the address holds the choices. */
import { statusOf } from "../../kept/worksheet/format.ts";
import { required } from "../dom/elements.ts";
import { today } from "../worksheet/day.ts";
import type { WorksheetStore } from "../worksheet/store.ts";
import { isRowOverdue } from "./overdue.ts";
import type { LedgerRow } from "./rows.ts";

/** The names of the choices, in the form and in the address. */
const CHOICES = ["words", "unit", "doc", "due", "state"] as const;
type Choice = (typeof CHOICES)[number];
type Choices = Readonly<Record<Choice, string>>;

/** A month in the address: `2026-06`; the form has no choice of that name. */
const MONTH = /^\d{4}-\d{2}$/;

/** True if a row fits the choice of deadlines; everything fits an empty one. */
function fitsDue(row: LedgerRow, due: string, store: WorksheetStore): boolean {
  const day = today();
  if (due === "overdue") return isRowOverdue(row, store);
  if (due === "month") return row.due.some((each) => each.startsWith(day.slice(0, 7)));
  if (due === "later") return row.due.some((each) => each >= day);
  if (due === "undated" || due === "none") return row.kind === due;
  return due === "" || row.due.some((each) => each.startsWith(due));
}

function fits(
  row: LedgerRow,
  { words, unit, doc, due, state }: Choices,
  store: WorksheetStore,
): boolean {
  const sought = words.normalize("NFKC").toLowerCase().split(/\s+/u);
  return (
    sought.every((word) => row.words.includes(word)) &&
    (unit === "" || row.units.includes(unit)) &&
    (doc === "" || row.document === doc) &&
    fitsDue(row, due, store) &&
    (state === "" || statusOf(store.read(), row.key) === state)
  );
}

/** Starts the form; `show` applies its choices again. */
export function startFilter(rows: readonly LedgerRow[], store: WorksheetStore): { show(): void } {
  const form = required(document, "#duty-filter", HTMLFormElement);
  const output = required(form, "output", HTMLOutputElement);
  const months = [...document.querySelectorAll<HTMLAnchorElement>("[data-month]")];
  /** The chosen month; empty for none. */
  let month = "";

  function choices(): Choices {
    const data = new FormData(form);
    const chosen = (name: Choice) => String(data.get(name) ?? "");
    return {
      words: chosen("words"),
      unit: chosen("unit"),
      doc: chosen("doc"),
      due: month === "" ? chosen("due") : month,
      state: chosen("state"),
    };
  }

  function readAddress(): void {
    const asked = new URLSearchParams(location.search);
    form.reset();
    for (const name of CHOICES) {
      const value = asked.get(name) ?? "";
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement) field.value = value;
      if (!(field instanceof HTMLSelectElement)) continue;
      const isOffered = [...field.options].some((option) => option.value === value);
      if (isOffered) field.value = value;
    }
    const due = asked.get("due") ?? "";
    month = MONTH.test(due) ? due : "";
  }

  function writeAddress(): void {
    const address = new URL(location.href);
    const chosen = choices();
    for (const name of CHOICES) {
      if (chosen[name] === "") address.searchParams.delete(name);
      else address.searchParams.set(name, chosen[name]);
    }
    history.replaceState(history.state, "", address);
  }

  function show(): void {
    const chosen = choices();
    for (const row of rows) row.element.hidden = !fits(row, chosen, store);
    const shown = rows.filter(({ element }) => !element.hidden).length;
    const isFiltered = CHOICES.some((name) => chosen[name] !== "");
    const { words: pattern = "", none = "" } = output.dataset;
    output.value = !isFiltered
      ? ""
      : shown === 0
        ? none
        : pattern.replace("{shown}", String(shown)).replace("{all}", String(rows.length));
    for (const link of months) {
      if (link.dataset.month === month) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  }

  function change(event: Event): void {
    // A choice of deadlines takes the place of a month.
    if (event.target instanceof HTMLSelectElement && event.target.name === "due") month = "";
    writeAddress();
    show();
  }

  form.addEventListener("input", change);
  form.addEventListener("submit", (event) => event.preventDefault());
  for (const link of months) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const next = link.dataset.month ?? "";
      month = month === next ? "" : next;
      const due = form.elements.namedItem("due");
      if (due instanceof HTMLSelectElement) due.value = "";
      writeAddress();
      show();
    });
  }
  readAddress();
  return { show };
}
