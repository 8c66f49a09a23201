/** How long a clause will be, told before it is laid out: `reading.css` keeps that much room for what is far from the window. */
import type { Clause } from "../../model/types.ts";
import type { View } from "./view.ts";
import { wordsOf } from "./view.ts";

/** Lines that a heading of its own takes with the room above and below it. */
const HEADING_LINES = 3;
/** Lines of the list of what refers to a clause, and of an English title. */
const EXTRA_LINES = 1;

export interface Room {
  /** Characters of running text. */
  readonly characters: number;
  /** Lines that are begun and not filled, or left free. */
  readonly lines: number;
}

/** The room that a clause takes with all that stands under it, rather too much than too little. */
export function roomOf(view: View, clause: Clause): Room {
  const { label, heading, paragraphs } = wordsOf(view, clause);
  const below = clause.children.map((child) => roomOf(view, child));
  const sum = (of: (room: Room) => number): number =>
    below.reduce((total, room) => total + of(room), 0);
  const texts = [label + heading, ...paragraphs];
  return {
    characters: sum(({ characters }) => characters) + texts.join("").length,
    lines:
      sum(({ lines }) => lines) +
      paragraphs.length +
      (heading === "" || clause.runIn ? 0 : HEADING_LINES) +
      (view.citedIn?.(clause) ? EXTRA_LINES : 0) +
      (view.lang === "en" && clause.english !== null ? EXTRA_LINES : 0),
  };
}
