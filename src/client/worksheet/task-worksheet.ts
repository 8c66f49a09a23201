/** The worksheet on the page of a task. */
import { worksheetWord } from "../../site/i18n/tasks/worksheet.ts";
import { pageLanguage } from "../dom/page-language.ts";
import { startControls } from "./controls.ts";
import { createForm } from "./form.ts";
import { openWorksheet } from "./store.ts";

const lang = pageLanguage();
const store = openWorksheet();
const form = createForm(store, lang);

for (const chip of document.querySelectorAll<HTMLButtonElement>("button[data-worksheet]")) {
  const { worksheet: key = "", title = "" } = chip.dataset;
  const message = chip.parentElement?.querySelector("output");
  startControls({ key, title, chip }, store, form, lang, () => {
    if (message) message.textContent = store.isRefused ? worksheetWord(lang, "refused") : "";
  });
}
