/** The excerpt and the concordance lines of a translated text. */
import { type Line, linesAt } from "../excerpt/concordance.ts";
import type { DisplayClause } from "../excerpt/display-texts.ts";
import { bodyOf, type Excerpt } from "../excerpt/excerpt.ts";
import { openingWords } from "../excerpt/opening.ts";
import { markRanges, mergeRanges, type Range, type SnippetPart } from "../excerpt/snippet.ts";
import type { InTranslation } from "./text-answer.ts";
import { wordRanges } from "./word-ranges.ts";
import type { WordTerm } from "./word-term.ts";

/** Separates the cells of a row. */
const CELLS = /\t/gu;

/**
 * The title with its marks, and the part of the text with the most occurrences, or the beginning of it.
 * @param room approximate length of the part, in UTF-16 units
 * @param below the texts of the first clause below, if the clause has none of its own
 */
export function translatedExcerpt(
  texts: DisplayClause["texts"],
  terms: readonly WordTerm[],
  language: string,
  room: number,
  below: DisplayClause["texts"] = [],
): Excerpt {
  let title: SnippetPart[] = [];
  let best: { readonly text: string; readonly ranges: readonly Range[] } | null = null;
  for (const { displayed, headingLength } of texts) {
    const text = displayed.replace(CELLS, " ");
    const ranges = mergeRanges(wordRanges(text, termsIn(headingLength, terms), language));
    if (headingLength > 0) title = markRanges(text, ranges);
    else if (best === null || ranges.length > best.ranges.length) best = { text, ranges };
  }
  // A Latin letter takes half the room of a Han character.
  return { title, opening: openingWords(texts), body: bodyOf(best, texts, below, room * 2) };
}

/** A line for each occurrence in a translated text; none if the answer does not come from translated texts. */
export function translatedLines(
  clause: DisplayClause | null,
  inTranslation: InTranslation | null,
  room: number,
): (Line & { readonly language: string; readonly text: number })[] {
  if (clause === null || inTranslation === null) return [];
  const { terms, language } = inTranslation;
  return clause.texts.flatMap(({ displayed, headingLength }, text) => {
    const ranges = wordRanges(displayed, termsIn(headingLength, terms), language);
    return linesAt(displayed, ranges, room * 2).map((line) => ({ ...line, language, text }));
  });
}

/** The terms that count in a text, which is a title if it has a heading. */
function termsIn(headingLength: number, terms: readonly WordTerm[]): readonly WordTerm[] {
  return headingLength > 0 ? terms : terms.filter(({ inTitle }) => inTitle !== true);
}

/**
 * The text of another language beside one of a clause: title beside title, paragraph beside paragraph; empty if there is none. A
 * run-in heading and its paragraph are one text.
 * @param at index in `texts`
 */
export function alignedText(
  texts: DisplayClause["texts"],
  at: number,
  others: DisplayClause["texts"],
): string {
  const text = texts[at];
  if (text === undefined) return "";
  const found = isTitleAlone(text)
    ? others[0]
    : others.filter((other) => !isTitleAlone(other))[at - (hasTitleAlone(texts) ? 1 : 0)];
  return found?.displayed ?? "";
}

type DisplayText = DisplayClause["texts"][number];

function isTitleAlone({ displayed, headingLength }: DisplayText): boolean {
  return headingLength > 0 && headingLength === displayed.length;
}

function hasTitleAlone([first]: DisplayClause["texts"]): boolean {
  return first !== undefined && isTitleAlone(first);
}
