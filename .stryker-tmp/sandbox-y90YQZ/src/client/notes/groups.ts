/** Groups the notes in reading order, by document and clause; notes on lost clauses come last. */
// @ts-nocheck

import { clauseOfKey, type Note, type Notes } from "../../kept/notes/format.ts";
import type { ListedDocument, NotedClause } from "./documents.ts";

/** The clauses of a document by id, or the state of loading them. */
export type Loaded = ReadonlyMap<string, NotedClause> | "loading" | "failed";

export interface NotedEntry {
  readonly key: string;
  readonly clause: string;
  readonly note: Note;
  /** The clause today; null if it is lost or not loaded. */
  readonly today: NotedClause | null;
}

export interface Group {
  /** Null for notes on clauses that no longer exist. */
  readonly document: ListedDocument | null;
  readonly state: "loaded" | "loading" | "failed";
  readonly entries: readonly NotedEntry[];
}

/** Groups notes. @param documents null while the list of documents is not loaded */
export function groupNotes(
  notes: Notes,
  documents: readonly ListedDocument[] | null,
  loaded: ReadonlyMap<string, Loaded>,
): Group[] {
  const byDocument = Map.groupBy(notes, ([key]) => clauseOfKey(key).document);
  const known = documents ?? [...byDocument.keys()].map((id) => ({ id, title: untitled(id) }));
  const lost: NotedEntry[] = [];
  const groups = known.flatMap((document): Group[] => {
    const own = byDocument.get(document.id) ?? [];
    byDocument.delete(document.id);
    const clauses = loaded.get(document.id) ?? "loading";
    const entries = own.map(([key, note]) => entryOf(key, note, clauses));
    if (typeof clauses === "string") return groupOf(document, clauses, entries);
    lost.push(...entries.filter(({ today }) => today === null));
    const order = [...clauses.keys()];
    const found = entries
      .filter(({ today }) => today !== null)
      .toSorted((one, other) => order.indexOf(one.clause) - order.indexOf(other.clause));
    return groupOf(document, "loaded", found);
  });
  lost.push(...[...byDocument.values()].flat().map(([key, note]) => entryOf(key, note, "failed")));
  return [...groups, ...groupOf(null, "loaded", lost)];
}

function groupOf(
  document: ListedDocument | null,
  state: Group["state"],
  entries: readonly NotedEntry[],
): Group[] {
  return entries.length === 0 ? [] : [{ document, state, entries }];
}

function entryOf(key: string, note: Note, clauses: Loaded): NotedEntry {
  const { clause } = clauseOfKey(key);
  const today = typeof clauses === "string" ? null : (clauses.get(clause) ?? null);
  return { key, clause, note, today };
}

function untitled(id: string) {
  return { "zh-Hans": id, "zh-Hant": id, en: null };
}

/** True if an entry contains the words of a filter in its name, its text or the reader's note. */
export function matchesFilter(
  { note, today }: NotedEntry,
  filter: { readonly words: string; readonly onlyNoted: boolean },
): boolean {
  if (filter.onlyNoted && note.text === "") return false;
  const texts = [
    note.text,
    note.name,
    note.quote,
    today?.title ?? "",
    ...(today?.paragraphs ?? []),
    today?.translated.title ?? "",
    ...(today?.translated.paragraphs ?? []),
  ];
  return texts.join("\n").toLowerCase().includes(filter.words.trim().toLowerCase());
}
