/** The file and storage format of the worksheet: version, and validation of imported data. */
import {
  type EntriesFormat,
  type FileProblem,
  isMoment,
  readEntries,
  type Values,
  writeEntries,
} from "../entries-file.ts";
import { type Merged, mergeText, mergeValue } from "../merge.ts";

export const STATUSES = ["not-begun", "under-way", "blocked", "done"] as const;
export type Status = (typeof STATUSES)[number];

/** A reader's record of a task. */
export interface WorksheetEntry {
  readonly status: Status;
  readonly owner: string;
  /** ISO 8601 date, or empty. */
  readonly due: string;
  readonly note: string;
  /** Time of the last change: ISO 8601, in UTC. */
  readonly updated: string;
}

/** Entries by the key of their task (`kept/worksheet/key.ts`). */
export type Worksheet = ReadonlyMap<string, WorksheetEntry>;

/** `task` is `document#clause`, with a slash and the words if the task quotes only these. */
const FORMAT: EntriesFormat = {
  name: "tiaowen-worksheet",
  version: 1,
  key: "task",
  checks: {
    task: (value) => /^[a-z0-9-]+#[a-z0-9-]+(?:\/.+)?$/su.test(value),
    status: (value) => STATUSES.some((known) => known === value),
    owner: () => true,
    due: (value) => value === "" || isDay(value),
    note: () => true,
    updated: isMoment,
  },
};

/** The worksheet as text, sorted by the keys of the tasks. */
export function writeWorksheet(worksheet: Worksheet): string {
  return writeEntries(FORMAT, worksheet);
}

/** True for a valid calendar date, such as `2026-02-28`. */
function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** Parses a worksheet: all of it, or its problems in order. */
export function readWorksheet(
  text: string,
): { readonly entries: Worksheet } | { readonly problems: readonly FileProblem[] } {
  const result = readEntries(FORMAT, text);
  if ("problems" in result) return result;
  return { entries: new Map([...result.entries].map(([task, values]) => [task, entryOf(values)])) };
}

/** An entry from validated values. */
function entryOf({
  status,
  owner = "",
  due = "",
  note = "",
  updated = "",
}: Values): WorksheetEntry {
  const known = STATUSES.find((each) => each === status) ?? "not-begun";
  return { status: known, owner, due, note, updated };
}

/** True if two entries say the same, whenever they were written. */
export function isSameRecord(one: WorksheetEntry, other: WorksheetEntry): boolean {
  return (
    one.status === other.status &&
    one.owner === other.owner &&
    one.due === other.due &&
    one.note === other.note
  );
}

/** Merges an entry that two windows changed: field by field; where both wrote a note, both notes are kept. */
export function mergeChangedRecord(
  base: WorksheetEntry | null,
  mine: WorksheetEntry,
  stored: WorksheetEntry,
): Merged<WorksheetEntry> {
  const from = base ?? UNRECORDED;
  const { value: note, hasBoth } = mergeText(from.note, mine.note, stored.note);
  const value = {
    status: mergeValue(from.status, mine.status, stored.status),
    owner: mergeValue(from.owner, mine.owner, stored.owner),
    due: mergeValue(from.due, mine.due, stored.due),
    note,
    updated: mine.updated,
  };
  return { value, hasBoth };
}

/** The form of a task without an entry. */
export const UNRECORDED: WorksheetEntry = {
  status: "not-begun",
  owner: "",
  due: "",
  note: "",
  updated: "",
};

/** Merges two worksheets. For a task in both, the entry changed later is kept; at equal times, the entry from `other`. */
export function mergeWorksheets(own: Worksheet, other: Worksheet): Worksheet {
  const merged = new Map(own);
  for (const [task, entry] of other) {
    const known = own.get(task);
    if (known === undefined || Date.parse(known.updated) <= Date.parse(entry.updated)) {
      merged.set(task, entry);
    }
  }
  return merged;
}

/**
 * True for an entry that is not done and whose date has passed.
 * @param today ISO 8601 date
 */
export function isOverdue({ status, due }: WorksheetEntry, today: string): boolean {
  return status !== "done" && due !== "" && due < today;
}
