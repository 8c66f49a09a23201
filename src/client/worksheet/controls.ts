/** The controls of a task that stands alone or in a list: the status, and a button with the remarks, which opens the form. */
import type { Language } from "../../site/i18n/languages.ts";
import { printedRecord, showEntry, statusList, storeStatus } from "./chip.ts";
import { hasDraft } from "./draft.ts";
import type { WorksheetForm } from "./form.ts";
import type { WorksheetStore } from "./store.ts";

/** A task with its button on the page. */
export interface ControlledTask {
  readonly key: string;
  readonly title: string;
  readonly chip: HTMLButtonElement;
}

/**
 * Puts the list of statuses before the button and the line for sheets behind it, and keeps all of them up to date.
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
  const printed = printedRecord();
  chip.before(status);
  chip.after(printed);
  const refresh = (): void => {
    const entry = store.read().get(key);
    showEntry({ status, chip, printed }, { title, entry, isUnsaved: hasDraft(key) }, lang);
    shown();
  };
  status.addEventListener("change", () => {
    storeStatus(store, key, status.value);
    refresh();
  });
  chip.addEventListener("click", () => form?.open(key, title));
  store.subscribe(refresh);
  form?.whenClosed((task) => {
    if (task === key) refresh();
  });
  refresh();
}
