/** Estimates of text widths without a browser, and line wrapping for SVG. */
import { linePieces } from "../../text/words/line-pieces.ts";

/**
 * Widths in em. Han characters and full-width marks are 1 em wide; Latin characters have the widths of the widest
 * common typefaces.
 */
const LATIN = 0.62;
const WIDE = 0.96;
const CAPITAL = 0.74;
const NARROW = 0.36;

/** The preferred breaks of a title: after a comma or colon and the closing marks that follow it. */
const AFTER_PHRASE = /(?<=[，：])(?![，。、；：！？”’）》」』〕】%·,.;:!?)\]])/u;
/** The width of a text in em, rather over- than underestimated. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/[\p{Script=Han}\u3000-\u303f\uff00-\uff60“”‘’—…]/u.test(character)) width += 1;
    else if (/[mwMW@%]/u.test(character)) width += WIDE;
    else if (/[A-Z&]/u.test(character)) width += CAPITAL;
    else if (/[ .,:;'il|()]/u.test(character)) width += NARROW;
    else width += LATIN;
  }
  return width;
}

/** The pieces of a text between which a line may break: words, and the characters of words that are wider than a line. */
function pieces(text: string, room: number): string[] {
  return linePieces(text).flatMap((piece) =>
    textWidth(piece.trimEnd()) > room && /^\p{Script=Han}+$/u.test(piece) ? [...piece] : [piece],
  );
}

/**
 * The lines of a text. No line is wider than `room` em, except for a single long word. A space at a break stays at the
 * end of its line, so that the joined lines are the text. An empty text has no lines.
 */
export function wrapText(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text, room)) {
    if (line !== "" && textWidth((line + piece).trimEnd()) > room) {
      lines.push(line);
      line = "";
    }
    line += piece;
  }
  if (line.trim() !== "") lines.push(line);
  return lines;
}

/** Width of bold letters relative to regular ones. */
const BOLD = 1.1;

/**
 * The lines of a bold text, as many as `wrapText` returns: broken after a comma or colon if that is possible, otherwise
 * of similar length.
 */
export function wrapTitle(text: string, room: number): string[] {
  const count = wrapText(text, room / BOLD).length;
  const phrases = text.split(AFTER_PHRASE);
  const byPhrases = phrases.flatMap((phrase) => wrapText(phrase, room / BOLD));
  if (phrases.length > 1 && byPhrases.length === count) return byPhrases;
  let narrow = 1;
  let wide = Math.max(narrow, room / BOLD);
  while (wide - narrow > 0.25) {
    const middle = (narrow + wide) / 2;
    if (wrapText(text, middle).length > count) narrow = middle;
    else wide = middle;
  }
  return wrapText(text, wide);
}
