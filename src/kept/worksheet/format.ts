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
  /** Empty where the reader has set none. */
  readonly status: Status | "";
  readonly owner: string;
  /** ISO 8601 date, or empty. */
  readonly due: string;
  readonly note: string;
  /** Time of the last change: ISO 8601, in UTC. */
  readonly updated: string;
}

/** Entries by the key of their task (`kept/worksheet/key.ts`). */
export type Worksheet = ReadonlyMap<string, WorksheetEntry>;

/**
 * `task` is `document#clause`, with a slash and the words if the task quotes only these. Version 1 has a status in every
 * entry; in version 2 it may be empty.
 */
const FORMAT: EntriesFormat = {
  name: "tiaowen-worksheet",
  version: 2,
  key: "task",
  checks: {
    task: (value) => /^[a-z0-9-]+#[a-z0-9-]+(?:\/.+)?$/su.test(value),
    status: (value) => value === "" || STATUSES.some((known) => known === value),
    owner: () => true,
    due: (value) => value === "" || isDay(value),
    note: () => true,
    updated: isMoment,
  },
};

/** The worksheet as text, sorted by the keys of the tasks; of version 1 where every entry has a status. */
export function writeWorksheet(worksheet: Worksheet): string {
  const isWhole = [...worksheet.values()].every(({ status }) => status !== "");
  return writeEntries(FORMAT, worksheet, isWhole ? 1 : FORMAT.version);
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
  return { status: readStatus(status), owner, due, note, updated };
}

/** The status that a text names; empty for a text that names none. */
export function readStatus(text: string | undefined): Status | "" {
  return STATUSES.find((known) => known === text) ?? "";
}

/** The status of a task, or that none is recorded, whatever else is. */
export function statusOf(worksheet: Worksheet, task: string): Status | "unrecorded" {
  const status = worksheet.get(task)?.status ?? "";
  return status === "" ? "unrecorded" : status;
}

/** An entry, or null for one that says nothing. */
export function nullIfEmpty(entry: WorksheetEntry): WorksheetEntry | null {
  return isSameRecord(entry, UNRECORDED) ? null : entry;
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
  status: "",
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
