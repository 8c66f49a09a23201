/** The form that adds, changes or deletes a task's entry: one dialog per page. */

import { STATUSES } from "../../kept/worksheet/format.ts";
import type { Language } from "../../site/i18n/languages.ts";
import { worksheetWord } from "../../site/i18n/pages/worksheet.ts";
import type { WorksheetStore } from "./store.ts";

export interface WorksheetForm {
  /** Opens the form for a task. */
  open(task: string, title: string): void;
}

/** Initializes the dialog `#worksheet-form` of `components/tasks/worksheet-form.astro`; null if the page has none. */
export function createForm(store: WorksheetStore, lang: Language): WorksheetForm | null {
  const dialog = document.querySelector<HTMLDialogElement>("dialog#worksheet-form");
  const form = dialog?.querySelector("form");
  const heading = dialog?.querySelector(".task-title");
  const remove = dialog?.querySelector<HTMLButtonElement>("button[value=remove]");
  if (!dialog || !form || !heading || !remove) return null;
  let task = "";

  function field(name: string): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
    const found = form?.elements.namedItem(name);
    if (
      found instanceof HTMLInputElement ||
      found instanceof HTMLSelectElement ||
      found instanceof HTMLTextAreaElement
    ) {
      return found;
    }
    throw new Error(`The form has no field ${name}`);
  }

  form.addEventListener("submit", (event) => {
    const { submitter } = event;
    const action = submitter instanceof HTMLButtonElement ? submitter.value : "save";
    if (action === "remove") store.change(task, null);
    if (action !== "save") return;
    store.change(task, {
      status: STATUSES.find((known) => known === field("status").value) ?? "not-begun",
      owner: field("owner").value.trim(),
      due: field("due").value,
      note: field("note").value.trim(),
      updated: new Date().toISOString(),
    });
  });

  return {
    open(key, title) {
      task = key;
      const entry = store.read().get(key);
      heading.textContent = title;
      dialog.setAttribute("aria-label", worksheetWord(lang, "recordOf")(title));
      field("status").value = entry?.status ?? "not-begun";
      field("owner").value = entry?.owner ?? "";
      field("due").value = entry?.due ?? "";
      field("note").value = entry?.note ?? "";
      remove.hidden = entry === undefined;
      dialog.showModal();
    },
  };
}
