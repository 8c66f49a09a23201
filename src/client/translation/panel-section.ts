/**
 * The section on the translation of a clause, on pages of translated documents: the translation itself on Chinese pages;
 * on English pages, which show it in the text, that it is unofficial.
 */
import { translationCredit, translationWord } from "../../site/i18n/reading/translation.ts";
import type { PanelSection } from "../clause-panel/sections.ts";
import { element } from "../dom/elements.ts";
import { pageLanguage } from "../dom/page-language.ts";
import { citedDocument } from "../reading/cited-clause.ts";
import { loadTranslation } from "./load-translation.ts";

const LANGUAGE = "en";
/** Number of characters of a translation that is shown at once; a longer one unfolds. */
const SHORT = 600;

export const translationSection: PanelSection = {
  id: "translation",
  // Below citation and note, which readers open the panel for.
  order: 22,
  title: (lang) => translationWord(lang, "english"),
  async render({ document: id, clause, element: shown }) {
    const page = pageLanguage();
    const note = translationCredit(page, citedDocument()?.translator);
    if (page === "en") {
      const isTranslated = shown.querySelector(".translated") !== null;
      return isTranslated ? [element("p", { class: "soft" }, note)] : null;
    }
    const isOffered = document.querySelector(".clauses[data-translations]") !== null;
    if (!isOffered) return null;
    const paragraphs = (await loadTranslation(LANGUAGE, id))[clause] ?? [];
    if (paragraphs.length === 0) return null;
    const isShort = paragraphs.join("").length <= SHORT;
    return [
      element(
        "details",
        isShort ? { open: "" } : {},
        element("summary", { class: "soft" }, note),
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
