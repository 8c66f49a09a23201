/** The ledger of duties in the browser: filters, order, what is overdue today, the reader's records, files. */
// @ts-nocheck

import { required } from "../dom/elements.ts";
import { pageLanguage } from "../dom/page-language.ts";
import { makeSortable } from "../lists/table-tools.ts";
import { openWorksheet } from "../worksheet/store.ts";
import { startExport } from "./export.ts";
import { startFilter } from "./filter.ts";
import { markOverdue } from "./overdue.ts";
import { startRecords } from "./records.ts";
import { ledgerRows } from "./rows.ts";

const table = required(document, "#duties", HTMLTableElement);
const lang = pageLanguage();
const store = openWorksheet();
const rows = ledgerRows(table);

makeSortable(table, document.documentElement.lang);
startRecords(rows, store, lang);
const filter = startFilter(rows, store);
const refresh = () => {
  markOverdue(rows, store, table.dataset.overdue ?? "");
  filter.show();
};
store.subscribe(refresh);
refresh();
startExport(() => rows.filter(({ element }) => !element.hidden), store, lang);
