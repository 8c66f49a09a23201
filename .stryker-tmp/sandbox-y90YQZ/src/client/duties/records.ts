/** The reader's records in the ledger: the status and the remarks of each row's task. */
// @ts-nocheck

import type { Language } from "../../site/i18n/languages.ts";
import { startControls } from "../worksheet/controls.ts";
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
    startControls({ key, title: chip.dataset.title ?? "", chip }, store, form, lang);
  }
}
