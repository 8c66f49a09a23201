/** The section with the translation of a clause, on Chinese pages of translated documents. */
import {
  type TranslationData,
  translationPath,
} from "../../export/artifacts/translation/translations.ts";
import { translationWord } from "../../site/i18n/reading/translation.ts";
import { loadData } from "../data/load-data.ts";
import { element } from "../dom/elements.ts";
import { once } from "../dom/once.ts";
import { pageLanguage } from "../dom/page-language.ts";
import type { PanelSection } from "./sections.ts";

const LANGUAGE = "en";
const load = once((document: string) =>
  loadData<TranslationData>(translationPath(LANGUAGE, document)),
);

export const translationSection: PanelSection = {
  id: "translation",
  order: 5,
  title: (lang) => translationWord(lang, "english"),
  async render({ document: id, clause }) {
    const page = pageLanguage();
    const isOffered = document.querySelector(".clauses[data-translations]") !== null;
    if (page === "en" || !isOffered) return null;
    const paragraphs = (await load(id)).clauses[clause] ?? [];
    if (paragraphs.length === 0) return null;
    return [
      ...paragraphs.map((text) =>
        element("p", { class: "panel-translation", lang: LANGUAGE }, text.replaceAll("\t", " | ")),
      ),
      element("p", { class: "soft" }, translationWord(page, "unofficial")),
    ];
  },
};
