/** The reader's records in the ledger: a button in each row that shows the entry and opens the form. */
import type { Language } from "../../site/i18n/languages.ts";
import { showEntry } from "../worksheet/chip.ts";
import { createForm } from "../worksheet/form.ts";
import type { WorksheetStore } from "../worksheet/store.ts";
import type { LedgerRow } from "./rows.ts";

export function startRecords(
  rows: readonly LedgerRow[],
  store: WorksheetStore,
  lang: Language,
): void {
  const form = createForm(store, lang);
  for (const { element, key } of rows) {
    const chip = element.querySelector<HTMLButtonElement>(".worksheet-chip");
    if (chip === null) continue;
    const { title = "" } = chip.dataset;
    const refresh = () => showEntry(chip, store.read().get(key), title, lang);
    chip.addEventListener("click", () => form?.open(key, title));
    store.subscribe(refresh);
    refresh();
  }
}
