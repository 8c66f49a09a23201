/** Says above the text that the address names a place that is not there, with a link to the nearest one that is. */
// @ts-nocheck

import { readingWord } from "../../site/i18n/reading/reading.ts";
import { element } from "../dom/elements.ts";
import { pageLanguage } from "../dom/page-language.ts";

/** The last part of an id: a number, an item of an enumeration, or a paragraph. */
const PART = /-[a-z]*\d+(?:z\d+)?$/u;

function nearest(id: string): Element | null {
  const found = document.getElementById(id);
  return found !== null || !PART.test(id) ? found : nearest(id.replace(PART, ""));
}

/** @param id the id that is not there */
export function tellMissing(id: string): void {
  const lang = pageLanguage();
  const near = nearest(id);
  const link =
    near === null
      ? []
      : [" ", element("a", { href: `#${near.id}` }, readingWord(lang, "nearestPlace"))];
  document
    .querySelector(".clauses")
    ?.before(
      element(
        "p",
        { class: "missing-place soft", role: "status" },
        `${readingWord(lang, "missingPlace")} ${id}${lang === "en" ? "." : "。"}`,
        ...link,
      ),
    );
}
