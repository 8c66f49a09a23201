/** The file and storage format of marks and notes: version, validation, and the merge of two collections. */
import {
  type EntriesFormat,
  type FileProblem,
  isClauseKey,
  isMoment,
  readEntries,
  type Values,
  writeEntries,
} from "../entries-file.ts";
import { type Merged, mergeText } from "../merge.ts";

/** A clause that a reader has marked. */
export interface Note {
  /** The reader's own words; empty if the clause is only marked. */
  readonly text: string;
  /**
   * The clause's name and the beginning of its text at the time of marking; they are shown if the clause no longer
   * exists.
   */
  readonly name: string;
  readonly quote: string;
  /** Time of the last change: ISO 8601, in UTC. */
  readonly updated: string;
}

/** Notes by `document#clause`. */
export type Notes = ReadonlyMap<string, Note>;

const FORMAT: EntriesFormat = {
  name: "tiaowen-notes",
  version: 1,
  key: "clause",
  checks: {
    clause: isClauseKey,
    text: () => true,
    name: () => true,
    quote: () => true,
    updated: isMoment,
  },
};

/** Notes as text, sorted by the keys of their clauses. */
export function writeNotes(notes: Notes): string {
  return writeEntries(FORMAT, notes);
}

/** Parses notes: all of them, or the problems of the text in order. */
export function readNotes(
  text: string,
): { readonly entries: Notes } | { readonly problems: readonly FileProblem[] } {
  const result = readEntries(FORMAT, text);
  if ("problems" in result) return result;
  return { entries: new Map([...result.entries].map(([key, values]) => [key, noteOf(values)])) };
}

/** A note from validated values. */
function noteOf({ text = "", name = "", quote = "", updated = "" }: Values): Note {
  return { text, name, quote, updated };
}

/**
 * Merges two collections. For a clause in both, the note changed later is kept. If it does not contain the words of the
 * other note, they are appended to it, so that no words are lost.
 */
export function mergeNotes(own: Notes, other: Notes): Notes {
  const merged = new Map(own);
  for (const [key, note] of other) {
    const known = own.get(key);
    merged.set(key, known === undefined ? note : mergeNote(known, note));
  }
  return merged;
}

function mergeNote(one: Note, other: Note): Note {
  const isLater = Date.parse(other.updated) > Date.parse(one.updated);
  const [later, earlier] = isLater ? [other, one] : [one, other];
  const text = later.text.includes(earlier.text)
    ? later.text
    : [later.text, earlier.text].filter((part) => part !== "").join("\n\n");
  return { ...later, text };
}

/** True if two notes say the same, whenever they were written. */
export function isSameNote(one: Note, other: Note): boolean {
  return one.text === other.text && one.name === other.name && one.quote === other.quote;
}

/** Merges a note that two windows changed. */
export function mergeChangedNote(base: Note | null, mine: Note, stored: Note): Merged<Note> {
  const { value: text, hasBoth } = mergeText(base?.text ?? "", mine.text, stored.text);
  return { value: { ...mine, text }, hasBoth };
}

export function noteKey(document: string, clause: string): string {
  return `${document}#${clause}`;
}

/** Document and clause of a key. */
export function clauseOfKey(key: string): { readonly document: string; readonly clause: string } {
  const [document = "", clause = ""] = key.split("#");
  return { document, clause };
}
