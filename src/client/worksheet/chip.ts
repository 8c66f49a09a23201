/**
 * The controls of a task in its row: the status, set at once, and a button with the remarks, which opens the form. What is
 * recorded stands beside them as a line of text, which sheets show in their place.
 */

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
import { statusWord, worksheetWord } from "../../site/i18n/tasks/worksheet.ts";
import { element } from "../dom/elements.ts";
import { today } from "./day.ts";
import type { WorksheetStore } from "./store.ts";

export interface RowControls {
  readonly status: HTMLSelectElement;
  readonly chip: HTMLButtonElement;
  /** The line for sheets; empty without an entry. */
  readonly printed: HTMLElement;
}

/** Makes the line for sheets. */
export function printedRecord(): HTMLElement {
  return element("span", { class: "worksheet-printed" });
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

/** A task as its row shows it. */
export interface ShownTask {
  readonly title: string;
  readonly entry: WorksheetEntry | undefined;
  /** True if something was typed for it and not saved. */
  readonly isUnsaved: boolean;
}

/** Shows the record of a task in its row; without one, the button offers to add remarks. What was not saved is told. */
export function showEntry(
  { status, chip, printed }: RowControls,
  { title, entry, isUnsaved }: ShownTask,
  lang: Language,
): void {
  status.value = entry?.status ?? "";
  status.ariaLabel = `${worksheetWord(lang, "status")} · ${title}`;
  chip.classList.toggle("recorded", entry !== undefined || isUnsaved);
  const words = entry === undefined ? [] : entryWords(entry, lang);
  if (isUnsaved) words.push(worksheetWord(lang, "unsaved"));
  const shown = words.length === 0 ? [worksheetWord(lang, "record")] : words;
  chip.replaceChildren(...shown.map((text) => element("span", {}, text)));
  printed.textContent = entry === undefined ? "" : recordWords(entry, lang);
  const state = entry === undefined ? "" : isOverdue(entry, today()) ? "overdue" : entry.status;
  for (const { dataset } of [status, chip]) {
    if (state === "") delete dataset.status;
    else dataset.status = state;
  }
  chip.setAttribute("aria-label", [...shown, worksheetWord(lang, "recordOf")(title)].join(" · "));
}

/** What an entry says as a line of its own, its status first. */
function recordWords(entry: WorksheetEntry, lang: Language): string {
  const words = [statusWord(lang, entry.status), ...entryWords(entry, lang)];
  return worksheetWord(lang, "recordOf")(words.filter((word) => word !== "").join(" · "));
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
