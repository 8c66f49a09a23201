/** The controls of a task that stands alone or in a list: the status, and a button with the remarks, which opens the form. */
// @ts-nocheck

import type { Language } from "../../site/i18n/languages.ts";
import { showEntry, statusList, storeStatus } from "./chip.ts";
import type { WorksheetForm } from "./form.ts";
import type { WorksheetStore } from "./store.ts";

/** A task with its button on the page. */
export interface ControlledTask {
  readonly key: string;
  readonly title: string;
  readonly chip: HTMLButtonElement;
}

/**
 * Puts the list of statuses before the button, and keeps both up to date.
 * @param shown called after each change that they show
 */
export function startControls(
  { key, title, chip }: ControlledTask,
  store: WorksheetStore,
  form: WorksheetForm | null,
  lang: Language,
  shown: () => void = () => {},
): void {
  const status = statusList(lang);
  chip.before(status);
  const refresh = (): void => {
    showEntry({ status, chip }, store.read().get(key), title, lang);
    shown();
  };
  status.addEventListener("change", () => {
    storeStatus(store, key, status.value);
    refresh();
  });
  chip.addEventListener("click", () => form?.open(key, title));
  store.subscribe(refresh);
  refresh();
}
