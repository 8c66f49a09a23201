/** The words of clauses in a selection, without footnote marks, buttons and other furniture. */
import type { CorrectedWords, WrittenCorrection } from "../../model/corrections.ts";
import type { Script } from "../../model/types.ts";
import {
  type ShownText,
  shownTexts,
  translatedTexts,
  twinTexts,
} from "../find-in-document/shown-texts.ts";

/** The words in a selection. */
export interface SelectedWords {
  /** The words, one string for each paragraph. */
  readonly paragraphs: readonly string[];
  /** The clauses in which the words begin and end; the same clause if one contains both. */
  readonly first: HTMLElement;
  readonly last: HTMLElement;
  /** What an editor corrected in them, in the script that each has on the page. */
  readonly corrections: readonly CorrectedWords[];
  /** True if they are words of a translation. */
  readonly isTranslation: boolean;
}

/** Elements in the text of a clause that are not part of its words. */
const FURNITURE = ".note-mark, .note-return, button";

/** The part of a text node that lies in a range. */
function within(range: Range, node: Text): string {
  if (!range.intersectsNode(node)) return "";
  const start = node === range.startContainer ? range.startOffset : 0;
  const end = node === range.endContainer ? range.endOffset : node.data.length;
  return node.data.slice(start, end);
}

/**
 * The selected words of one text. Separators between its elements occur only between words; a space after a full-width
 * mark is dropped.
 */
function wordsOf(range: Range, { text, nodes }: ShownText): string {
  let words = "";
  let end: number | null = null;
  for (const { node, start } of nodes) {
    const part = node.parentElement?.closest(FURNITURE) == null ? within(range, node) : "";
    if (part !== "") {
      const gap = end === null || words === "" ? "" : text.slice(end, start).replace(/\S+/gu, "");
      words += (gap === " " && /[、）。：]$/u.test(words) ? "" : gap) + part;
    }
    end = start + node.data.length;
  }
  return words.trim();
}

/** The corrected places in a range, of the second column or of the first. A place without text is one where characters were dropped. */
function correctionsIn(
  range: Range,
  clauses: Element,
  isTwin: boolean,
  script: Script,
): CorrectedWords[] {
  return [...clauses.querySelectorAll<HTMLElement>("[data-corrected]")].flatMap((place) => {
    if ((place.closest(".twin") !== null) !== isTwin || !isWithin(range, place)) return [];
    const { shown, source }: WrittenCorrection = JSON.parse(place.dataset.corrected ?? "");
    return [{ shown: shown[script], source }];
  });
}

/** True if a range has characters of an element, or has an element without text in it. */
function isWithin(range: Range, place: HTMLElement): boolean {
  if (!range.intersectsNode(place)) return false;
  const own = document.createRange();
  own.selectNodeContents(place);
  if (place.textContent === "") return true;
  return (
    range.compareBoundaryPoints(Range.START_TO_END, own) > 0 &&
    range.compareBoundaryPoints(Range.END_TO_START, own) < 0
  );
}

/**
 * The words of a range in the text of a document; null if it contains none. They are of one text: of the translation, of the second
 * column or of the first, as the first word is.
 */
export function selectedWords(
  range: Range,
  clauses: Element,
  script: Script,
): SelectedWords | null {
  const { startContainer } = range;
  const start = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const isTwin = start?.closest(".twin") != null;
  const isTranslation = !isTwin && start?.closest(".translated, .gloss") != null;
  const texts = isTranslation ? translatedTexts : isTwin ? twinTexts : shownTexts;
  const found = texts(clauses)
    .filter(({ nodes }) => nodes.some(({ node }) => range.intersectsNode(node)))
    .map((shown) => ({ clause: shown.clause, words: wordsOf(range, shown) }))
    .filter(({ words }) => words !== "");
  const first = found[0]?.clause;
  const last = found.at(-1)?.clause;
  if (!(first instanceof HTMLElement) || !(last instanceof HTMLElement)) return null;
  const paragraphs = found.map(({ words }) => words);
  const corrections = isTranslation ? [] : correctionsIn(range, clauses, isTwin, script);
  const words = { paragraphs, corrections, isTranslation };
  // A clause that contains the other one is both the first and the last.
  if (first.contains(last)) return { ...words, first, last: first };
  return { ...words, first: last.contains(first) ? last : first, last };
}
