/** Marks in the words of a clause: repaired words, gaps, footnote numbers. */
// @ts-nocheck


import type { TextClause } from "../../export/document-text.ts";
import type { TranslatedClauses } from "../../model/translation.ts";
import type { Part } from "../../model/types.ts";
import { HTML_LANG, type Language } from "../../site/i18n/languages.ts";
import { GAP_NAME } from "../../site/i18n/reading/gap-name.ts";
import { noteMarks } from "../../site/reading/footnotes.ts";
import { element } from "../dom/elements.ts";
import type { WordMark } from "./marked-words.ts";

/** The data for rendering the clauses of a document. */
export interface Setting {
  readonly lang: Language;
  /** Ids of the document's notes. */
  readonly notes: ReadonlySet<string>;
  /** English titles by clause id; empty if they are not shown. */
  readonly english: ReadonlyMap<string, string>;
  /** Translated paragraphs by clause id; empty if there are none. */
  readonly translation: TranslatedClauses;
}

/** The sign of a gap. Its glyph comes from the style sheet, so that copied text contains only the words. */
function gap(lang: Language): HTMLElement {
  const attributes = { class: "gap", lang: HTML_LANG[lang], "data-glyph": GAP_NAME[lang] };
  return element("span", attributes);
}

function span(className: string, words: readonly Node[]): HTMLElement {
  return element("span", { class: className }, ...words);
}

/**
 * The marks of a text: repaired words, gaps and footnote numbers. As on the reading page, a footnote number is nested
 * inside repaired words.
 */
export function marksOn(
  { lang, notes }: Setting,
  clause: TextClause,
  part: Part,
  text: string,
): WordMark[] {
  const repairs = (clause.marks ?? [])
    .filter((mark) => mark.part === part)
    .map(
      ({ start, end, kind }): WordMark =>
        kind === "gap"
          ? { start: end, end, make: () => gap(lang) }
          : { start, end, make: (words) => span(`repaired ${kind}`, words) },
    );
  const hasNotes = clause.kind !== "note" && part !== "label";
  const numbers = hasNotes
    ? noteMarks(text, notes).map(
        ({ start, end }): WordMark => ({ start, end, make: (words) => span("note-mark", words) }),
      )
    : [];
  return [...repairs, ...numbers];
}

/** True for the mark of a gap. */
export function isGap({ start, end }: WordMark): boolean {
  return start === end;
}
