/** Footnote marks: a superscript number in the text links to the note with that number, and the note links back. */
// @ts-nocheck

import { partsOf } from "../../model/target.ts";
import type { Clause } from "../../model/types.ts";
import { walkClauses } from "../../model/walk.ts";
import type { Decoration } from "../html/inline.ts";
import type { Decorate } from "./view.ts";

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
/** Superscript digits; not after a Latin letter, where they are exponents: km². */
const MARK = /(?<![\p{Script=Latin}])[⁰¹²³⁴-⁹]+/gu;

interface Footnotes {
  readonly decorate: Decorate;
  /** Id of the first mark that refers to a note, or null if there is none. */
  readonly reference: (note: Clause) => string | null;
}

/** The footnotes of a document. */
export function footnotes(clauses: readonly Clause[]): Footnotes {
  const all = [...walkClauses(clauses)].map(({ clause }) => clause);
  const notes = new Set(all.filter(({ kind }) => kind === "note").map(({ id }) => id));
  const first = new Map<string, string>();
  const decorations = new Map<string, Decoration[]>();
  for (const clause of all) {
    if (clause.kind === "note") continue;
    for (const [part, text] of partsOf(clause.source)) {
      const found = noteMarks(text, notes).map(({ start, end, note }): Decoration => {
        const id = first.has(note) ? undefined : `${note}-ref`;
        if (id !== undefined) first.set(note, id);
        const properties = { id, className: ["note-mark"], href: `#${note}`, role: "doc-noteref" };
        return { start, end, tagName: "a", properties };
      });
      decorations.set(`${clause.id} ${part}`, found);
    }
  }
  return {
    decorate: (clause, part) => decorations.get(`${clause.id} ${part}`) ?? [],
    reference: (note) => first.get(note.id) ?? null,
  };
}

/** A footnote mark in a text, with the id of its note. */
export interface NoteMark {
  readonly start: number;
  readonly end: number;
  readonly note: string;
}

/** The marks in a text that have a note. @param notes ids of the notes of its document */
export function noteMarks(text: string, notes: ReadonlySet<string>): NoteMark[] {
  return [...text.matchAll(MARK)].flatMap((match) => {
    const digits = [...match[0]].map((digit) => SUPERSCRIPTS.indexOf(digit)).join("");
    const note = `note${digits}`;
    return notes.has(note)
      ? [{ start: match.index, end: match.index + match[0].length, note }]
      : [];
  });
}
