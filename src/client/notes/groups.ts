/** Notes in the order in which they are read: document by document, clause by clause, lost ones at the end. */
import { clauseOfKey, type Note, type Notes } from "../../kept/notes/format.ts";
import type { ListedDocument, NotedClause } from "./documents.ts";

/** What is known of a document's clauses: their words, that they are on their way, or that they cannot be had. */
export type Loaded = ReadonlyMap<string, NotedClause> | "loading" | "failed";

export interface NotedEntry {
  readonly key: string;
  readonly clause: string;
  readonly note: Note;
  /** The clause today; null where its words are not known, or where it is lost. */
  readonly today: NotedClause | null;
}

export interface Group {
  /** Null for notes on clauses that are found no longer. */
  readonly document: ListedDocument | null;
  readonly state: "loaded" | "loading" | "failed";
  readonly entries: readonly NotedEntry[];
}

/** The groups of notes. @param documents null while it is not known which there are */
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

/** True where an entry has the words of a filter in its name, its text or the reader's note. */
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
  ];
  return texts.join("\n").toLowerCase().includes(filter.words.trim().toLowerCase());
}
