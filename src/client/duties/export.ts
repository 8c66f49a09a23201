/** Files of the rows that are shown, with the reader's records. */
import type { FileLanguage, Recorded } from "../../export/duties/columns.ts";
import type { DutyTable } from "../../export/duties/duty-table.ts";
import { DUTY_FORMATS } from "../../export/duties/formats.ts";
import { ledgerPath } from "../../export/duties/ledger-path.ts";
import type { Language } from "../../site/i18n/languages.ts";
import { statusWord, worksheetWord } from "../../site/i18n/tasks/worksheet.ts";
import { loadData } from "../data/load-data.ts";
import { saveFile } from "../dom/save-file.ts";
import type { WorksheetStore } from "../worksheet/store.ts";
import type { LedgerRow } from "./rows.ts";

const FILE_LANGUAGE: Readonly<Record<Language, FileLanguage>> = {
  "zh-hans": "zh-Hans",
  "zh-hant": "zh-Hant",
  en: "en",
};

/** Starts the buttons; `shown` gives the rows at the time of the click, in the order of the ledger. */
export function startExport(
  shown: () => readonly LedgerRow[],
  store: WorksheetStore,
  lang: Language,
): void {
  const bar = document.querySelector<HTMLElement>("#duty-export");
  const output = bar?.querySelector("output");

  function recorded(key: string): Recorded {
    const entry = store.read().get(key);
    if (entry === undefined) return { state: "", remarks: "" };
    const { status, owner, due, note } = entry;
    const remarks = [owner, due === "" ? "" : worksheetWord(lang, "dueOn")(due), note];
    return {
      state: statusWord(lang, status),
      remarks: remarks.filter((words) => words !== "").join("；"),
    };
  }

  for (const { ending, mediaType, content } of DUTY_FORMATS) {
    const button = bar?.querySelector(`[data-format="${ending}"]`);
    button?.addEventListener("click", async () => {
      try {
        const table = await loadData<DutyTable>(ledgerPath("", "json"));
        const numbers = new Set(shown().map(({ number }) => number));
        const rows = table.rows.filter(({ number }) => numbers.has(number));
        const file = await content({ ...table, rows }, FILE_LANGUAGE[lang], recorded);
        saveFile(`duties.${ending}`, mediaType, file);
        if (output) output.value = "";
      } catch {
        if (output) output.value = output.dataset.failed ?? "";
      }
    });
  }
}
