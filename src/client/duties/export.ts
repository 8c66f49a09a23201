/** Files of the rows that are shown, with the reader's records. */
import type { Recorded } from "../../export/duties/columns.ts";
import type { DutyTable } from "../../export/duties/duty-table.ts";
import { DUTY_FORMATS } from "../../export/duties/formats.ts";
import { ledgerPath } from "../../export/duties/ledger-path.ts";
import { FILE_LANGUAGES } from "../../export/file-language.ts";
import { readAddress } from "../../model/target.ts";
import { formatDate } from "../../site/i18n/format.ts";
import type { Language } from "../../site/i18n/languages.ts";
import { statusWord, worksheetWord } from "../../site/i18n/tasks/worksheet.ts";
import { clauseHref } from "../../site/routes/address.ts";
import { loadData } from "../data/load-data.ts";
import { saveFile } from "../dom/save-file.ts";
import { webAddress } from "../dom/web-address.ts";
import type { WorksheetStore } from "../worksheet/store.ts";
import type { LedgerRow } from "./rows.ts";

/** Starts the buttons; `shown` gives the rows at the time of the click, in the order of the ledger. */
export function startExport(
  shown: () => readonly LedgerRow[],
  store: WorksheetStore,
  lang: Language,
): void {
  const bar = document.querySelector<HTMLElement>("#duty-export");
  const output = bar?.querySelector("output");

  /** The address of a clause on the web, on a page in the reader's language; empty without one. */
  function addressOf(source: string): string {
    const { document: id, clause } = readAddress(source);
    return webAddress(clauseHref(lang, id, clause)) ?? "";
  }

  function recorded(key: string): Recorded {
    const entry = store.read().get(key);
    if (entry === undefined) return { state: "", remarks: "" };
    const { status, owner, due, note } = entry;
    const remarks = [
      owner,
      due === "" ? "" : worksheetWord(lang, "dueOn")(formatDate(lang, due)),
      note,
    ];
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
        const rows = table.rows
          .filter(({ number }) => numbers.has(number))
          .map((row) => ({ ...row, url: addressOf(row.source) }));
        const file = await content({ ...table, rows }, FILE_LANGUAGES[lang], recorded);
        saveFile(`duties.${ending}`, mediaType, file);
        if (output) output.value = "";
      } catch {
        if (output) output.value = output.dataset.failed ?? "";
      }
    });
  }
}
