/** The text of a footnote, shown where the text refers to it. */
import type { Language } from "../../site/i18n/languages.ts";
import { readingWord } from "../../site/i18n/reading/reading.ts";
import { element } from "../dom/elements.ts";

/** What the note of a footnote mark shows: its paragraphs as they stand on the page, and the way to them. */
export function footnoteContent(mark: HTMLAnchorElement, lang: Language): Node[] {
  const note = document.getElementById(mark.hash.slice(1));
  const textLang = mark.closest("[lang]")?.getAttribute("lang") ?? undefined;
  const paragraphs = [...(note?.querySelectorAll("p[data-zh]") ?? [])]
    .filter((paragraph) => paragraph.closest(".twin") === null)
    .map((paragraph) => element("p", { lang: textLang }, paragraph.textContent));
  const toNote = element("a", { href: mark.hash }, readingWord(lang, "toNote"));
  return [...paragraphs, element("p", { class: "term-links" }, toNote)];
}
