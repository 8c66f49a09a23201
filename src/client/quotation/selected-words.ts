/** The words of clauses that a selection holds: what is read, without marks of notes, numbers of lines and other furniture. */
import { type ShownText, shownTexts, twinTexts } from "../find-in-document/shown-texts.ts";

/** What a selection holds. */
export interface SelectedWords {
  /** The words, a paragraph each. */
  readonly paragraphs: readonly string[];
  /** The clauses in which they begin and end; the same one where they lie in one. */
  readonly first: HTMLElement;
  readonly last: HTMLElement;
}

/** In the text of a clause and no part of its words. */
const FURNITURE = ".note-mark, .note-return, button";

/** The part of a text node that lies in a range. */
function within(range: Range, node: Text): string {
  if (!range.intersectsNode(node)) return "";
  const start = node === range.startContainer ? range.startOffset : 0;
  const end = node === range.endContainer ? range.endOffset : node.data.length;
  return node.data.slice(start, end);
}

/** The selected words of one text; what parts its elements stands between words only, and after a full-width mark there is nothing. */
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

/** The words of a range in the text of a document; null where it holds none. */
export function selectedWords(range: Range, clauses: Element): SelectedWords | null {
  const { startContainer } = range;
  const start = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const isTwin = start?.closest(".twin") != null;
  const found = (isTwin ? twinTexts(clauses) : shownTexts(clauses))
    .filter(({ nodes }) => nodes.some(({ node }) => range.intersectsNode(node)))
    .map((shown) => ({ clause: shown.clause, words: wordsOf(range, shown) }))
    .filter(({ words }) => words !== "");
  const first = found[0]?.clause;
  const last = found.at(-1)?.clause;
  if (!(first instanceof HTMLElement) || !(last instanceof HTMLElement)) return null;
  const paragraphs = found.map(({ words }) => words);
  // A clause that holds the other names both.
  if (first.contains(last)) return { paragraphs, first, last: first };
  return { paragraphs, first: last.contains(first) ? last : first, last };
}
