/** Units of comparison: clauses with their words, numbers and places. */
import type { Clause } from "../../model/types.ts";

/** A clause as it is compared with the clauses of another version. */
export interface Unit {
  readonly clause: Clause;
  /** Position in reading order among all clauses of its document. */
  readonly order: number;
  readonly parent: Unit | null;
  /** Its own number, in the form of ids; empty without a printed number. */
  readonly number: string;
  /** The words by which it is recognized, without marks and spaces, in Simplified characters. */
  readonly words: string;
  /** Its heading, its paragraphs and the clauses of its list, each as bare words; none is empty. */
  readonly parts: readonly string[];
}

/** The heading and the paragraphs of a clause, in Simplified characters; none is empty. */
export function ownParts({ forms }: Pick<Clause, "forms">): string[] {
  const { heading, paragraphs } = forms["zh-Hans"];
  return [heading, ...paragraphs].filter((text) => text !== "");
}

/** The heading and the paragraphs of a clause, a line each, in Simplified characters. */
export function ownText(clause: Pick<Clause, "forms">): string {
  return ownParts(clause).join("\n");
}

const MARKS = /[^\p{L}\p{N}]+/gu;

/** A text as it is compared: without marks and spaces. */
export function bareWords(text: string): string {
  return text.normalize("NFKC").replace(MARKS, "").toLowerCase();
}

/** The last step of an id: 2 for `s5-p1-2`, s5 for `s5`. */
export function ownNumber({ id, forms }: Pick<Clause, "id" | "forms">): string {
  return forms["zh-Hans"].label === "" ? "" : (id.split("-").at(-1) ?? "");
}

const REPEALED = /^(?:本[编章节条款项])?(?:已)?(?:删除|删去|废止|废除)$/u;

/** True for a clause of which nothing is left but the note that it was repealed. */
export function isRepealed({ words }: Unit): boolean {
  return REPEALED.test(words);
}

/** The units that say more than that they were repealed; all of them if none does. */
export function provisionsOf(units: readonly Unit[]): readonly Unit[] {
  return units.every(isRepealed) ? units : units.filter((unit) => !isRepealed(unit));
}
