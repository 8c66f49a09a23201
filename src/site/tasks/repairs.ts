/** The repairs of the texts that a task page shows: those of its title, and those of its text. */
import { type RepairNote, repairNotes } from "../../corpus/repair-notes.ts";
import type { Corpus } from "../../model/corpus.ts";

/** What a page shows of a document. */
export interface ShownText {
  /** The clause of the task. */
  readonly clause: string;
  /** True if the title of the task is the heading of its clause. */
  readonly hasHeading: boolean;
  /** The paragraphs of the clause that are shown, counted from 1. */
  readonly paragraphs: readonly number[];
  /** The other clauses that are shown whole. */
  readonly others: readonly string[];
}

/** The notes on what a page shows. */
export interface ShownRepairs {
  readonly title: readonly RepairNote[];
  readonly text: readonly RepairNote[];
}

/** The notes of a document that concern what a page shows of it. */
export function shownRepairs(notes: readonly RepairNote[], shown: ShownText): ShownRepairs {
  const own = notes.filter(({ clause }) => clause.id === shown.clause);
  const others = new Set(shown.others);
  return {
    title: shown.hasHeading ? own.filter((note) => partOf(note) === null) : [],
    text: [
      ...own.filter((note) => shown.paragraphs.includes(partOf(note) ?? 0)),
      ...notes.filter(({ clause }) => clause.id !== shown.clause && others.has(clause.id)),
    ],
  };
}

/** The paragraph at which a note has its mark; null for a number or a heading. */
function partOf({ repairs }: RepairNote): number | null {
  const part = repairs.at(-1)?.target.part;
  return typeof part === "number" ? part : null;
}

/** The notes of each document, worked out once. */
export function notesByDocument(corpus: Corpus): (document: string) => readonly RepairNote[] {
  const known = new Map<string, readonly RepairNote[]>();
  return (document) => {
    const notes = known.get(document) ?? repairNotes(corpus, document);
    known.set(document, notes);
    return notes;
  };
}
