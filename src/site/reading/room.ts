/** Estimates the length of a clause before layout: `reading.css` reserves that height for sections far from the window. */
import type { Clause } from "../../model/types.ts";
import type { View } from "./view.ts";
import { wordsOf } from "./view.ts";

/** Number of lines for a heading on its own line, including its margins. */
const HEADING_LINES = 3;
/** Number of lines for the list of references to a clause, for an English title, and for the sign of a picture. */
const EXTRA_LINES = 1;

export interface Room {
  /** Length of the running text, in UTF-16 units. */
  readonly characters: number;
  /** Number of lines that are not filled. */
  readonly lines: number;
}

/** Number of letters of a translation that take the room of one Han character. */
const LETTERS = 2.1;

/** The room of a clause and its subclauses, rather over- than underestimated. */
export function roomOf(view: View, clause: Clause): Room {
  const { label, heading, paragraphs } = wordsOf(view, clause);
  const below = clause.children.map((child) => roomOf(view, child));
  const sum = (of: (room: Room) => number): number =>
    below.reduce((total, room) => total + of(room), 0);
  const texts = [label + heading, ...paragraphs];
  const translation = view.translation?.(clause) ?? [];
  const letters = Math.ceil(translation.join("").length / LETTERS);
  return {
    characters: sum(({ characters }) => characters) + texts.join("").length + letters,
    lines:
      sum(({ lines }) => lines) +
      paragraphs.length +
      translation.length +
      (heading === "" || clause.runIn ? 0 : HEADING_LINES) +
      (view.citedIn?.(clause) ? EXTRA_LINES : 0) +
      (clause.kind === "caption" ? EXTRA_LINES : 0) +
      (view.lang === "en" && clause.english !== null ? EXTRA_LINES : 0),
  };
}
