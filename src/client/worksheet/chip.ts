/** The button that shows a task's entry and opens the form. */

import { isOverdue, type WorksheetEntry } from "../../kept/worksheet/format.ts";
import type { Language } from "../../site/i18n/languages.ts";
import { worksheetWord } from "../../site/i18n/pages/worksheet.ts";
import { today } from "./day.ts";

/** Shows an entry on a button; without one, the button offers to add it. */
export function showEntry(
  chip: HTMLElement,
  entry: WorksheetEntry | undefined,
  title: string,
  lang: Language,
): void {
  chip.classList.toggle("recorded", entry !== undefined);
  const words = entry === undefined ? [worksheetWord(lang, "record")] : entryWords(entry, lang);
  chip.replaceChildren(...words.map(span));
  if (entry === undefined) delete chip.dataset.status;
  else chip.dataset.status = isOverdue(entry, today()) ? "overdue" : entry.status;
  chip.setAttribute("aria-label", [...words, worksheetWord(lang, "recordOf")(title)].join(" · "));
}

function entryWords(entry: WorksheetEntry, lang: Language): string[] {
  const { status, owner, due, note } = entry;
  const overdue = isOverdue(entry, today()) ? [worksheetWord(lang, "overdue")] : [];
  const dated = due === "" ? [] : [worksheetWord(lang, "dueOn")(due)];
  const named = owner === "" ? [] : [owner];
  const noted = note === "" ? [] : [note];
  return [worksheetWord(lang, "statuses")[status], ...overdue, ...named, ...dated, ...noted];
}

function span(text: string): HTMLElement {
  const element = document.createElement("span");
  element.textContent = text;
  return element;
}
