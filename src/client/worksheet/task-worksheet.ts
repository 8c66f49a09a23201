/** The worksheet on the page of a task: a button that shows the entry and opens the form. */
import { worksheetWord } from "../../site/i18n/pages/worksheet.ts";
import { pageLanguage } from "../dom/page-language.ts";
import { showEntry } from "./chip.ts";
import { createForm } from "./form.ts";
import { openWorksheet } from "./store.ts";

const lang = pageLanguage();
const store = openWorksheet();
const form = createForm(store, lang);

for (const chip of document.querySelectorAll<HTMLButtonElement>("button[data-worksheet]")) {
  const { worksheet: task = "", title = "" } = chip.dataset;
  const message = chip.parentElement?.querySelector("output");
  const refresh = () => {
    showEntry(chip, store.read().get(task), title, lang);
    if (message) message.textContent = store.isRefused ? worksheetWord(lang, "refused") : "";
  };
  chip.addEventListener("click", () => form?.open(task, title));
  store.subscribe(refresh);
  refresh();
}
