/** The worksheet on the page of a task: the status, and a button with the remarks, which opens the form. */
import { worksheetWord } from "../../site/i18n/pages/worksheet.ts";
import { pageLanguage } from "../dom/page-language.ts";
import { showEntry, statusList, storeStatus } from "./chip.ts";
import { createForm } from "./form.ts";
import { openWorksheet } from "./store.ts";

const lang = pageLanguage();
const store = openWorksheet();
const form = createForm(store, lang);

for (const chip of document.querySelectorAll<HTMLButtonElement>("button[data-worksheet]")) {
  const { worksheet: task = "", title = "" } = chip.dataset;
  const status = statusList(lang);
  chip.before(status);
  const message = chip.parentElement?.querySelector("output");
  const refresh = () => {
    showEntry({ status, chip }, store.read().get(task), title, lang);
    if (message) message.textContent = store.isRefused ? worksheetWord(lang, "refused") : "";
  };
  status.addEventListener("change", () => {
    storeStatus(store, task, status.value);
    refresh();
  });
  chip.addEventListener("click", () => form?.open(task, title));
  store.subscribe(refresh);
  refresh();
}
