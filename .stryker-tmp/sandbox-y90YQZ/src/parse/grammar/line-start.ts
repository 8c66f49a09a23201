/** Lines that begin something new, whatever the line before them. */
// @ts-nocheck

import { MEASURES } from "../numbers/accepted-numbers.ts";
import { readNumbering } from "../numbers/numbering.ts";
import { blockRole } from "./shapes.ts";

/** Words before a number that make it part of a citation: 第一款第, 依照. */
const CITING = /^(?:项|項|款|目|规定|規定|至|和|、|或)/u;
/** Styles whose number alone makes a line a new one, even after a line that ends inside of a sentence. */
const CERTAIN: ReadonlySet<string> = new Set([
  ...["part", "subpart", "chapter", "section", "article", "formal", "han", "arabic"],
]);

/**
 * True if a line begins a numbered paragraph, a heading, a box, a caption or an attachment.
 * @param isInside true if the line before it ends inside of a sentence, at the width of the text
 */
export function beginsBlock(line: string, isInside: boolean): boolean {
  const numbering = readNumbering(line);
  if (numbering) {
    if (!isInside) return true;
    if (numbering.isWeak && numbering.style === "article") return false;
    // A decimal with a space and a title after it is a heading; 2.69 万亿元 has no space or a unit.
    if (numbering.path) {
      const rest = line.slice(numbering.length);
      return !MEASURES.test(rest) && /^\s\p{Script=Han}|^[“「《]/u.test(rest);
    }
    if (CERTAIN.has(numbering.style)) return true;
    return !numbering.isWeak && !CITING.test(line.slice(numbering.length).trimStart());
  }
  return blockRole(line) !== null;
}
