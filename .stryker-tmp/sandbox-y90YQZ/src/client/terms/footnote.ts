/** The note of a footnote mark: the text of the footnote. */
// @ts-nocheck

import type { Language } from "../../site/i18n/languages.ts";
import { readingWord } from "../../site/i18n/reading/reading.ts";
import { element } from "../dom/elements.ts";

/** The content of the note: the paragraphs of the footnote as on the page, and a link to it. */
export function footnoteContent(mark: HTMLAnchorElement, lang: Language): Node[] {
  const note = document.getElementById(mark.hash.slice(1));
  const textLang = mark.closest("[lang]")?.getAttribute("lang") ?? undefined;
  const paragraphs = [...(note?.querySelectorAll("p[data-zh]") ?? [])]
    .filter((paragraph) => paragraph.closest(".twin") === null)
    .map((paragraph) => element("p", { lang: textLang }, paragraph.textContent));
  const toNote = element("a", { href: mark.hash }, readingWord(lang, "toNote"));
  return [...paragraphs, element("p", { class: "term-links" }, toNote)];
}
