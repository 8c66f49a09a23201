/** The record of a publication, from the record of the one before and the present documents. Nothing of it comes from the clock. */
import type { Corpus, CorpusClause } from "../../model/corpus.ts";
import type { ClauseKind, Forms, PolicyDocument } from "../../model/types.ts";
import {
  type ChangeRecord,
  type ClauseChange,
  type DocumentChange,
  newestPublication,
  type PublishedClause,
  type PublishedDocument,
} from "../../model/versions/changes.ts";
import { bothWords, type ClauseWords, ownWords, sumOfWords } from "./clause-words.ts";
import { type MatchedClauses, matchClauses } from "./match-clauses.ts";
import { namedChange } from "./named-change.ts";
import { uuidOf } from "./uuid.ts";
import { type NewVersion, newVersion } from "./version-changes.ts";

/** A clause of the former site that is not as it was. */
export interface FormerClause extends ClauseWords {
  /** Number and heading, behind the numbers of the clauses above it. */
  readonly name: Forms;
  /** The kind of a clause that has neither number nor heading; else null. */
  readonly unnamed: ClauseKind | null;
}

/** The former words of clauses, by document and id. A document whose words are not known is absent. */
type FormerWords = ReadonlyMap<string, ReadonlyMap<string, FormerClause>>;

/** The site before: its record, and the words of the documents that have changed since. */
export interface Former {
  readonly record: ChangeRecord;
  readonly words: FormerWords;
}

/** Maximum number of publications that a record keeps. */
const MOST_PUBLICATIONS = 50;

interface KnownClause {
  readonly id: string;
  readonly sum: string;
  readonly published: PublishedClause;
}

interface PresentClause {
  readonly id: string;
  readonly sum: string;
  readonly placed: CorpusClause;
}

type Matched = MatchedClauses<KnownClause, PresentClause>;

function match(former: PublishedDocument, present: readonly CorpusClause[]): Matched {
  return matchClauses(
    former.clauses.map((published) => ({ id: published[0], sum: published[1], published })),
    present.map((placed) => ({
      id: placed.clause.id,
      sum: sumOfWords(placed.clause),
      placed,
    })),
  );
}

function isUnchanged({ moved, changed, added, removed }: Matched): boolean {
  return moved.length + changed.length + added.length + removed.length === 0;
}

/** The documents of a record of which a clause is changed, moved or gone: its former words or name are shown. */
export function changedDocuments(record: ChangeRecord, corpus: Corpus): string[] {
  return record.documents
    .filter((former) => {
      if (corpus.document(former.document) === undefined) return false;
      const { moved, changed, removed } = match(former, corpus.clauses(former.document));
      return moved.length + changed.length + removed.length > 0;
    })
    .map(({ document }) => document);
}

/**
 * The record of the corpus. Where nothing has changed it is the former one, publication for publication.
 * @param date the day of the publication; null only without a former one
 */
export function nextRecord(
  corpus: Corpus,
  former: Former | null,
  date: string | null,
): ChangeRecord {
  const number = former === null ? 1 : newestPublication(former.record) + 1;
  const known = new Map(former?.record.documents.map((each) => [each.document, each]));
  const changes: DocumentChange[] = [];
  const documents = corpus.documents.map((document): PublishedDocument => {
    const before = known.get(document.id);
    const present = corpus.clauses(document.id);
    const facts = factsOf(document);
    if (before === undefined) {
      const version = newVersion(corpus, document, (id) => known.has(id));
      changes.push(addedDocument(facts, present.length, version));
      const former = version && known.get(version.former.id);
      return { ...facts, clauses: addedClauses(present, number, version, former?.clauses ?? []) };
    }
    const matched = match(before, present);
    if (!isUnchanged(matched)) {
      const clauses = clauseChanges(matched, present, former?.words.get(document.id));
      changes.push({ kind: "changed", ...facts, size: present.length, clauses });
    }
    return { ...facts, clauses: publishedClauses(matched, present, number) };
  });
  for (const gone of known.values()) {
    if (corpus.document(gone.document) !== undefined) continue;
    const { clauses, ...facts } = gone;
    changes.push({ kind: "removed", ...facts, size: clauses.length, clauses: [] });
  }
  const publications = former?.record.publications ?? [];
  return {
    format: 1,
    id: former?.record.id ?? uuidOf(JSON.stringify(documents)),
    publications:
      changes.length === 0 && former !== null
        ? publications
        : [{ number, date, documents: changes }, ...publications].slice(0, MOST_PUBLICATIONS),
    documents,
  };
}

function factsOf({ id, titles, genre, issuer, date }: PolicyDocument) {
  const { "zh-Hans": hans, "zh-Hant": hant, en } = titles;
  return {
    document: id,
    titles: { "zh-Hans": hans, "zh-Hant": hant, en },
    genre,
    issuer: issuer && { "zh-Hans": issuer.value["zh-Hans"], "zh-Hant": issuer.value["zh-Hant"] },
    date: date?.value ?? null,
  };
}

/** A document that readers did not have, with what it changed as a new version of one that they had. */
function addedDocument(
  facts: ReturnType<typeof factsOf>,
  size: number,
  version: NewVersion | null,
): DocumentChange {
  const change = { kind: "added", ...facts, size, clauses: [] } as const;
  if (version === null) return change;
  const { document, titles, date } = factsOf(version.former);
  return { ...change, clauses: version.changes, formerVersion: { document, titles, date } };
}

/** The clauses of such a document: those whose words readers had in the former version keep the numbers of their publications. */
function addedClauses(
  present: readonly CorpusClause[],
  number: number,
  version: NewVersion | null,
  former: readonly PublishedClause[],
): PublishedClause[] {
  const known = new Map(former.map((clause) => [clause[0], clause]));
  return present.map(({ clause }): PublishedClause => {
    const before = known.get(version?.same.get(clause.id) ?? "");
    const [, , added = number, changed = number] = before ?? [];
    return [clause.id, sumOfWords(clause), added, changed];
  });
}

/** The clauses as they are published now: those with the same words keep the numbers of their publications. */
function publishedClauses(
  { same, moved, changed }: Matched,
  present: readonly CorpusClause[],
  number: number,
): PublishedClause[] {
  const kept = new Map([...same, ...moved].map(([former, { id }]) => [id, former.published]));
  const edited = new Map(changed.map(([former, { id }]) => [id, former.published]));
  return present.map(({ clause }): PublishedClause => {
    const [, , added = number, changedIn = number] = kept.get(clause.id) ?? [];
    if (kept.has(clause.id)) return [clause.id, sumOfWords(clause), added, changedIn];
    const [, , first = number] = edited.get(clause.id) ?? [];
    return [clause.id, sumOfWords(clause), first, number];
  });
}

/** The changed clauses in reading order, then those that were removed. */
function clauseChanges(
  { moved, changed, added, removed }: Matched,
  present: readonly CorpusClause[],
  words: ReadonlyMap<string, FormerClause> | undefined,
): ClauseChange[] {
  const changes = new Map<CorpusClause, ClauseChange>();
  for (const [{ id }, { placed }] of moved) {
    const from = { clause: id, name: words?.get(id)?.name ?? null };
    changes.set(placed, { ...namedChange("moved", placed), from });
  }
  for (const [{ id }, { placed }] of changed) {
    const former = words?.get(id);
    const { forms } = placed.clause;
    const both = former === undefined ? { after: ownWords(forms) } : bothWords(former, forms);
    changes.set(placed, { ...namedChange("changed", placed), ...both });
  }
  for (const { placed } of added) {
    changes.set(placed, { ...namedChange("added", placed), after: ownWords(placed.clause.forms) });
  }
  return [
    ...present.flatMap((placed) => changes.get(placed) ?? []),
    ...removed.map(({ id }) => removedChange(id, words?.get(id))),
  ];
}

/** A clause whose former words are not known is named by its id. */
function removedChange(id: string, former: FormerClause | undefined): ClauseChange {
  const { name = { "zh-Hans": id, "zh-Hant": id }, unnamed = null } = former ?? {};
  return {
    ...{ kind: "removed", clause: id, from: null },
    name: { ...name, en: null },
    unnamed,
    before: former === undefined ? null : ownWords(former),
    after: null,
  };
}
