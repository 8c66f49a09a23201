/** The beginning of what has no match and no heading: the first words of a clause, the first rows of a table. */
import { wholeWords } from "../../text/words/beginning.ts";
import type { FoldedText } from "./folded-clause.ts";

/** A text as it is displayed. */
export type DisplayText = Pick<FoldedText, "displayed" | "headingLength">;

/** The length of a name in Han characters; a Latin letter takes half the room of one. */
const ROOM = 24;

/** Separates the cells of a row. */
const CELLS = /\t+/gu;

/** The first words of a clause without a heading, which name it: whole words in Latin letters. Empty if it has a heading or no text. */
export function openingWords(texts: readonly DisplayText[]): string {
  const [first] = texts;
  if (first === undefined || first.headingLength > 0) return "";
  const text = first.displayed.replace(CELLS, " ").trim();
  const isLatin = !/\p{Script=Han}/u.test(text);
  const start = wholeWords(text, isLatin ? ROOM * 2 : ROOM);
  return start === text ? text : `${start}…`;
}

/** The texts of a clause without its heading as one line, at least `room` UTF-16 units of them if there are so many. */
export function beginning(texts: readonly DisplayText[], room: number): string {
  let line = "";
  for (const { displayed, headingLength } of texts) {
    if (headingLength === displayed.length) continue;
    if (line.length > room) break;
    const text = displayed.replace(CELLS, " ").trim();
    line += line === "" ? text : ` ／ ${text}`;
  }
  return line;
}

/** The texts of a clause with its heading as one line, for the clause above it. */
export function wholeBeginning(texts: readonly DisplayText[], room: number): string {
  const [first, ...rest] = texts;
  if (first === undefined) return "";
  const isHeading = first.headingLength === first.displayed.length;
  const under = isHeading ? beginning(rest, room) : "";
  return isHeading
    ? `${first.displayed}${under === "" ? "" : ` ${under}`}`
    : beginning(texts, room);
}
