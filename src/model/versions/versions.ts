/** Versions of works and the states of documents: what an editor states, and the state that follows from it on any day. */
import type { Forms } from "../texts.ts";

/** In the order in which filters list them. */
export const STATES = [
  "in-force",
  "not-yet",
  "amended",
  "repealed",
  "replaced",
  "expired",
  "unknown",
] as const;
/** The state of a document on a day. */
export type State = (typeof STATES)[number];

/** The ways in which the force of a text ends. */
export const ENDINGS = ["amended", "repealed", "replaced", "expired"] as const;
export type Ending = (typeof ENDINGS)[number];

/** The facts from which the state of a document follows on any day. Dates are ISO 8601, as precise as they are known. */
export interface Validity {
  /** First day in force; null if it is not known. */
  readonly from: string | null;
  /** Last day in force; null if it is not known, or if no end is known. */
  readonly to: string | null;
  /** The way in which its force ends; null if no end is known. */
  readonly ending: Ending | null;
  /** True for a draft, which is never in force. */
  readonly isDraft: boolean;
}

/** Another text that a version names: a document of the collection, or a title. */
export type NamedText = { readonly document: string } | { readonly title: Forms };

/** A stated value with its origin. */
interface Stated<T> {
  readonly value: T;
  readonly from: string;
}

/** The statements of an editor on the versions and the force of a document. Absent values are not stated. */
export interface StatedVersion {
  /** Id of the work that the document is a version of. */
  readonly work?: Stated<string>;
  readonly inForceFrom?: Stated<string>;
  readonly inForceTo?: Stated<string>;
  /** The texts that put the next version in the place of this one. */
  readonly amendedBy?: Stated<readonly NamedText[]>;
  readonly repealedBy?: Stated<readonly NamedText[]>;
  /** The texts that this one takes the place of. */
  readonly replaces?: Stated<readonly NamedText[]>;
  readonly isDraft: boolean;
}

/**
 * The order of a day and a date that may be less precise: negative if the day is before the whole month or year of the
 * date, 0 if it lies within it, positive if it is after it.
 */
function compareDay(day: string, date: string): number {
  const own = day.slice(0, date.length);
  return own === date ? 0 : own < date ? -1 : 1;
}

/** The state of a document on a day, ISO 8601 with year, month and day. */
export function stateOn({ from, to, ending, isDraft }: Validity, day: string): State {
  if (from !== null && compareDay(day, from) < 0) return "not-yet";
  const end = to === null ? (ending === null ? -1 : 1) : compareDay(day, to);
  // A last day is a whole day, and an imprecise one the last of its month or year.
  if (end > 0) return ending ?? "expired";
  if (isDraft) return "not-yet";
  if (from === null) return "unknown";
  const isWithin = compareDay(day, from) === 0;
  return isWithin && from.length < day.length ? "unknown" : "in-force";
}

/** True if no later day brings another state: the force of the text has ended by the day. */
export function hasEnded(validity: Validity, day: string): boolean {
  return validity.ending !== null && stateOn(validity, day) === validity.ending;
}

/** The day before a date, as precise as the date: 2021-03-01 → 2021-02-28, 2021 → 2020. */
export function dayBefore(date: string): string {
  const [year = 0, month, day] = date.split("-").map(Number);
  const before =
    month === undefined
      ? new Date(Date.UTC(year - 1, 0, 1))
      : day === undefined
        ? new Date(Date.UTC(year, month - 2, 1))
        : new Date(Date.UTC(year, month - 1, day - 1));
  return before.toISOString().slice(0, date.length);
}

/**
 * The kinds of changes of a clause between two versions. A clause can be amended, renumbered and moved at once; the other
 * kinds stand alone or with `amended`.
 * - `amended`: other words; other marks, spaces or line breaks alone are no change
 * - `renumbered`: another number
 * - `moved`: another place among its neighbours, or under another heading
 * - `split`: one clause has become several
 * - `joined`: several clauses have become one
 * - `new`, `gone`: without a counterpart in the other version, or with one that only says that the clause was repealed
 */
export const CHANGE_KINDS = [
  "amended",
  "renumbered",
  "moved",
  "split",
  "joined",
  "new",
  "gone",
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A run of words in a comparison: in both versions, in the older one only, or in the newer one only. */
export interface Segment {
  readonly in: "both" | "old" | "new";
  /** A line feed separates heading and paragraphs. */
  readonly text: Forms;
}

/** The relation between clauses of two versions of a work. */
export interface ClauseChange {
  /** Ids of the two documents. */
  readonly old: string;
  readonly new: string;
  /** Ids of the clauses in the older version, in reading order; empty for a new clause. */
  readonly oldClauses: readonly string[];
  readonly newClauses: readonly string[];
  /** Empty for an unchanged clause. */
  readonly kinds: readonly ChangeKind[];
  /** The texts of both versions, if they differ, though it be in marks only; null otherwise. */
  readonly segments: readonly Segment[] | null;
}
