/** The section with the translation of a clause, on Chinese pages of translated documents. */
import { translationWord } from "../../site/i18n/reading/translation.ts";
import type { PanelSection } from "../clause-panel/sections.ts";
import { element } from "../dom/elements.ts";
import { pageLanguage } from "../dom/page-language.ts";
import { loadTranslation } from "./load-translation.ts";

const LANGUAGE = "en";
/** Number of characters of a translation that is shown at once; a longer one unfolds. */
const SHORT = 600;

export const translationSection: PanelSection = {
  id: "translation",
  // Below citation and note, which readers open the panel for.
  order: 22,
  title: (lang) => translationWord(lang, "english"),
  async render({ document: id, clause }) {
    const page = pageLanguage();
    const isOffered = document.querySelector(".clauses[data-translations]") !== null;
    if (page === "en" || !isOffered) return null;
    const paragraphs = (await loadTranslation(LANGUAGE, id))[clause] ?? [];
    if (paragraphs.length === 0) return null;
    const isShort = paragraphs.join("").length <= SHORT;
    return [
      element(
        "details",
        isShort ? { open: "" } : {},
        element("summary", { class: "soft" }, translationWord(page, "unofficial")),
        ...paragraphs.map((text) =>
          element(
            "p",
            { class: "panel-translation", lang: LANGUAGE },
            text.replaceAll("\t", " | "),
          ),
        ),
      ),
    ];
  },
};
