/** The worksheet as a file and as it is stored: format, version, and the check of what comes from outside. */

export const STATUSES = ["not-begun", "under-way", "blocked", "done"] as const;
export type Status = (typeof STATUSES)[number];

/** What a reader has noted of a task. */
export interface Entry {
  readonly status: Status;
  readonly owner: string;
  /** ISO 8601 day, or empty. */
  readonly due: string;
  readonly note: string;
  /** ISO 8601 moment of the last change, in UTC. */
  readonly updated: string;
}

/** Entries by the key of their task (`worksheet/key.ts`). */
export type Worksheet = ReadonlyMap<string, Entry>;

const FORMAT = "tiaowen-worksheet";
const VERSION = 1;

/** Something in a file that forbids its import; entries are counted from 1. */
export type WorksheetProblem =
  | { readonly what: "syntax"; readonly line: number | null }
  | { readonly what: "format" | "entries" }
  | { readonly what: "version"; readonly found: string; readonly known: number }
  | {
      readonly what: "value";
      readonly entry: number;
      readonly task: string | null;
      readonly key: string;
      readonly found: string;
    }
  | {
      readonly what: "key";
      readonly entry: number;
      readonly task: string | null;
      readonly key: string;
    }
  | {
      readonly what: "repeated";
      readonly entry: number;
      readonly task: string;
      readonly first: number;
    };

/** The worksheet as text, in the order of the tasks' keys. */
export function writeWorksheet(worksheet: Worksheet): string {
  const entries = [...worksheet]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([task, entry]) => ({ task, ...entry }));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, entries }, null, 2)}\n`;
}

/** What each value of an entry has to be; `task` is `document#clause`, with a slash and words where they are quoted. */
const CHECKS: Readonly<Record<keyof Entry | "task", (value: string) => boolean>> = {
  task: (value) => /^[a-z0-9-]+#[a-z0-9-]+(?:\/.+)?$/su.test(value),
  status: (value) => STATUSES.some((known) => known === value),
  owner: () => true,
  due: (value) => value === "" || isDay(value),
  note: () => true,
  updated: (value) =>
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value) && !Number.isNaN(Date.parse(value)),
};

/** True for a day that the calendar has, as `2026-02-28`. */
function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** Reads a worksheet: all of it, or the problems that it has, in order. */
export function readWorksheet(
  text: string,
): { readonly worksheet: Worksheet } | { readonly problems: readonly WorksheetProblem[] } {
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch (error) {
    return { problems: [{ what: "syntax", line: faultyLine(text, error) }] };
  }
  if (!isRecord(given) || given.format !== FORMAT) return { problems: [{ what: "format" }] };
  if (given.version !== VERSION) {
    return { problems: [{ what: "version", found: shown(given.version), known: VERSION }] };
  }
  if (!Array.isArray(given.entries)) return { problems: [{ what: "entries" }] };
  return readEntries(given.entries);
}

function readEntries(given: readonly unknown[]) {
  const problems: WorksheetProblem[] = [];
  const worksheet = new Map<string, Entry>();
  const places = new Map<string, number>();
  for (const [index, value] of given.entries()) {
    const entry = index + 1;
    if (!isRecord(value)) {
      problems.push({ what: "value", entry, task: null, key: "entry", found: shown(value) });
      continue;
    }
    const task = typeof value.task === "string" ? value.task : null;
    const before = problems.length;
    for (const [key, check] of Object.entries(CHECKS)) {
      const found = value[key];
      if (typeof found === "string" && check(found)) continue;
      problems.push({ what: "value", entry, task, key, found: shown(found) });
    }
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(CHECKS, key)) problems.push({ what: "key", entry, task, key });
    }
    if (task === null) continue;
    const first = places.get(task);
    if (first === undefined) places.set(task, entry);
    else problems.push({ what: "repeated", entry, task, first });
    if (problems.length === before) worksheet.set(task, entryOf(value));
  }
  return problems.length > 0 ? { problems } : { worksheet };
}

/** An entry of values that were checked. */
function entryOf(value: Readonly<Record<string, unknown>>): Entry {
  const text = (key: keyof Entry) => String(value[key]);
  const status = STATUSES.find((known) => known === value.status) ?? "not-begun";
  return {
    status,
    owner: text("owner"),
    due: text("due"),
    note: text("note"),
    updated: text("updated"),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as a message can show it. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "—";
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** The line of a fault, as far as the engine's message tells; null where it does not. */
function faultyLine(text: string, error: unknown): number | null {
  const message = error instanceof Error ? error.message : "";
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return text.slice(0, Number(position)).split("\n").length;
  return /end of (?:JSON )?input|end of data/i.test(message) ? text.split("\n").length : null;
}

/** Both worksheets in one; of a task in both the entry changed later, of two changed at once the one from `other`. */
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

/** True for an entry that is not done and whose day has passed. @param today ISO 8601 day */
export function isOverdue({ status, due }: Entry, today: string): boolean {
  return status !== "done" && due !== "" && due < today;
}
