/** The section with the translation of a clause, on Chinese pages of translated documents. */
// @ts-nocheck

import { translationWord } from "../../site/i18n/reading/translation.ts";
import type { PanelSection } from "../clause-panel/sections.ts";
import { element } from "../dom/elements.ts";
import { pageLanguage } from "../dom/page-language.ts";
import { loadTranslation } from "./load-translation.ts";

const LANGUAGE = "en";

export const translationSection: PanelSection = {
  id: "translation",
  order: 5,
  title: (lang) => translationWord(lang, "english"),
  async render({ document: id, clause }) {
    const page = pageLanguage();
    const isOffered = document.querySelector(".clauses[data-translations]") !== null;
    if (page === "en" || !isOffered) return null;
    const paragraphs = (await loadTranslation(LANGUAGE, id))[clause] ?? [];
    if (paragraphs.length === 0) return null;
    return [
      ...paragraphs.map((text) =>
        element("p", { class: "panel-translation", lang: LANGUAGE }, text.replaceAll("\t", " | ")),
      ),
      element("p", { class: "soft" }, translationWord(page, "unofficial")),
    ];
  },
};
