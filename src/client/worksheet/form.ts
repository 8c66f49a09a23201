/** The form that adds, changes or deletes a task's entry: one dialog per page. */

import {
  nullIfEmpty,
  readStatus,
  UNRECORDED,
  type WorksheetEntry,
} from "../../kept/worksheet/format.ts";
import type { Language } from "../../site/i18n/languages.ts";
import { worksheetWord } from "../../site/i18n/tasks/worksheet.ts";
import { endDraft, keepDraft, readDraft } from "../kept/drafts.ts";
import { takeAwayButtons } from "../kept/take-away.ts";
import { draftName } from "./draft.ts";
import { exportJson } from "./files.ts";
import type { WorksheetStore } from "./store.ts";

export interface WorksheetForm {
  /** Opens the form for a task. */
  open(task: string, title: string): void;
  /** Calls back with the form's task when the form is closed, also where something is typed and not saved. */
  whenClosed(closed: (task: string) => void): void;
}

const FIELDS = ["status", "owner", "due", "note"] as const;

/** Initializes the dialog `#worksheet-form` of `components/tasks/worksheet-form.astro`; null if the page has none. */
export function createForm(store: WorksheetStore, lang: Language): WorksheetForm | null {
  const dialog = document.querySelector<HTMLDialogElement>("dialog#worksheet-form");
  const form = dialog?.querySelector("form");
  const heading = dialog?.querySelector(".task-title");
  const remove = dialog?.querySelector<HTMLButtonElement>("button[value=remove]");
  const message = dialog?.querySelector("output");
  const takeAway = dialog?.querySelector<HTMLElement>(".take-away");
  const note = dialog?.querySelector("textarea");
  if (!dialog || !form || !heading || !remove || !message || !takeAway || !note) return null;
  const words = {
    copy: worksheetWord(lang, "copyNote"),
    copied: worksheetWord(lang, "copied"),
    save: worksheetWord(lang, "saveFile"),
  };
  takeAway.append(...takeAwayButtons(words, note, () => exportJson(store.read())));
  let task = "";
  /** The entry from which the reader began. */
  let base: WorksheetEntry | null = null;

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

  /** Keeps what the fields say while it differs from the entry. */
  form.addEventListener("input", () => {
    const typed = Object.fromEntries(FIELDS.map((name) => [name, field(name).value]));
    const isSame = FIELDS.every((name) => typed[name] === (base ?? UNRECORDED)[name]);
    if (isSame) endDraft(draftName(task));
    else keepDraft(draftName(task), typed);
  });

  form.addEventListener("submit", (event) => {
    const { submitter } = event;
    const action = submitter instanceof HTMLButtonElement ? submitter.value : "save";
    // Escape closes the form too, but keeps the draft: only the button gives it up.
    if (action === "cancel") return endDraft(draftName(task));
    const entry: WorksheetEntry = {
      status: readStatus(field("status").value),
      owner: field("owner").value.trim(),
      due: field("due").value,
      note: field("note").value.trim(),
      updated: new Date().toISOString(),
    };
    const isRemoved = action === "remove";
    const { value, hasBoth } = store.change(task, isRemoved ? null : nullIfEmpty(entry), base);
    const isKept = isRemoved && value !== null;
    takeAway.hidden = !store.isRefused;
    if (!store.isRefused) endDraft(draftName(task));
    if (!hasBoth && !isKept && !store.isRefused) return;
    // The dialog stays open with the present entry, so that the reader sees it.
    event.preventDefault();
    fill(value);
    const what = store.isRefused ? "refusedHere" : isKept ? "notRemoved" : "both";
    message.value = worksheetWord(lang, what);
  });

  function fill(entry: WorksheetEntry | null): void {
    base = entry;
    for (const name of FIELDS) field(name).value = (entry ?? UNRECORDED)[name];
  }

  return {
    open(key, title) {
      task = key;
      heading.textContent = title;
      dialog.setAttribute("aria-label", worksheetWord(lang, "recordOf")(title));
      fill(store.read().get(key) ?? null);
      const draft = readDraft(draftName(task));
      for (const name of FIELDS) field(name).value = draft?.[name] ?? field(name).value;
      message.value = draft === null ? "" : worksheetWord(lang, "draft");
      takeAway.hidden = true;
      remove.hidden = base === null;
      dialog.showModal();
    },
    whenClosed(closed) {
      dialog.addEventListener("close", () => closed(task));
    },
  };
}
