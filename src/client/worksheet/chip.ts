/** The controls of a task in its row: the status, set at once, and a button with the remarks, which opens the form. */

import {
  isOverdue,
  nullIfEmpty,
  readStatus,
  STATUSES,
  UNRECORDED,
  type WorksheetEntry,
} from "../../kept/worksheet/format.ts";
import { formatDate } from "../../site/i18n/format.ts";
import type { Language } from "../../site/i18n/languages.ts";
import { worksheetWord } from "../../site/i18n/tasks/worksheet.ts";
import { element } from "../dom/elements.ts";
import { today } from "./day.ts";
import type { WorksheetStore } from "./store.ts";

export interface RowControls {
  readonly status: HTMLSelectElement;
  readonly chip: HTMLButtonElement;
}

/** Makes the list of statuses for a task. */
export function statusList(lang: Language): HTMLSelectElement {
  const names = worksheetWord(lang, "statuses");
  return element(
    "select",
    { class: "worksheet-status" },
    element("option", { value: "" }, worksheetWord(lang, "unrecorded")),
    ...STATUSES.map((status) => element("option", { value: status }, names[status])),
  );
}

/** Stores the status that was chosen, or none. An entry that then says nothing goes. */
export function storeStatus(store: WorksheetStore, task: string, chosen: string): void {
  const base = store.read().get(task) ?? null;
  const updated = new Date().toISOString();
  const entry = { ...(base ?? UNRECORDED), status: readStatus(chosen), updated };
  store.change(task, nullIfEmpty(entry), base);
}

/** Shows an entry in the row of its task; without one, the button offers to add remarks. */
export function showEntry(
  { status, chip }: RowControls,
  entry: WorksheetEntry | undefined,
  title: string,
  lang: Language,
): void {
  status.value = entry?.status ?? "";
  status.ariaLabel = `${worksheetWord(lang, "status")} · ${title}`;
  chip.classList.toggle("recorded", entry !== undefined);
  const words = entry === undefined ? [] : entryWords(entry, lang);
  const shown = words.length === 0 ? [worksheetWord(lang, "record")] : words;
  chip.replaceChildren(...shown.map((text) => element("span", {}, text)));
  const state = entry === undefined ? "" : isOverdue(entry, today()) ? "overdue" : entry.status;
  for (const { dataset } of [status, chip]) {
    if (state === "") delete dataset.status;
    else dataset.status = state;
  }
  chip.setAttribute("aria-label", [...shown, worksheetWord(lang, "recordOf")(title)].join(" · "));
}

/** What an entry says besides its status. */
function entryWords(entry: WorksheetEntry, lang: Language): string[] {
  const { owner, due, note } = entry;
  const overdue = isOverdue(entry, today()) ? [worksheetWord(lang, "overdue")] : [];
  const dated = due === "" ? [] : [worksheetWord(lang, "dueOn")(formatDate(lang, due))];
  const named = owner === "" ? [] : [owner];
  const noted = note === "" ? [] : [note];
  return [...overdue, ...named, ...dated, ...noted];
}
