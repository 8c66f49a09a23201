/** The English title of a clause in an outline. */
import type { OutlineClause } from "./outline.ts";

/** The title; null where there is none, also where first words stand in its place. */
export function titleInOutline([, , , , english, isOpening]: OutlineClause): string | null {
  return english === undefined || isOpening ? null : english;
}
