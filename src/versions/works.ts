/**
 * The works of a collection with their versions, and the validity of each version: what the editor states, and what follows
 * from the other texts of the collection.
 */
import type { Corpus } from "../model/corpus.ts";
import type { PolicyDocument } from "../model/types.ts";
import {
  dayBefore,
  type Ending,
  type NamedText,
  type State,
  type StatedVersion,
  stateOn,
  type Validity,
} from "../model/versions/versions.ts";

/** A version of a work. */
export interface Version {
  readonly document: PolicyDocument;
  readonly validity: Validity;
  /** The texts that ended its force: those that amended, repealed or replaced it. */
  readonly endedBy: readonly NamedText[];
  /** The documents of the collection that it takes the place of, and titles of others. */
  readonly replaces: readonly NamedText[];
}

/** A work: a text that has several versions, or one whose force is known. */
export interface Work {
  readonly id: string;
  /** Oldest first. */
  readonly versions: readonly Version[];
  /** The newest version that is no draft, or else the newest draft. */
  readonly current: Version;
}

/** The works of a collection. */
export interface WorkIndex {
  /** In the order of the collection, by their current versions. */
  readonly all: readonly Work[];
  /** The work that a document is a version of; undefined if nothing is known of its versions or its force. */
  of(document: string): Work | undefined;
  /** The version that a document is. */
  version(document: string): Version | undefined;
  /** The work of an id. */
  get(id: string): Work | undefined;
}

/** The first day of a version; that of its issue if no other is stated, because a text then holds from its issue on. */
function startOf({ version, date }: PolicyDocument): string | null {
  return version?.inForceFrom?.value ?? date?.value ?? null;
}

/** The documents of each work, by the work's id. A document that nobody says anything of is in none. */
function documentsByWork(documents: readonly PolicyDocument[]): Map<string, PolicyDocument[]> {
  const named = new Set(documents.flatMap(({ version }) => version?.work?.value ?? []));
  const touched = new Set(
    documents.flatMap(({ version }) =>
      (version?.replaces?.value ?? []).flatMap((text) => ("document" in text ? text.document : [])),
    ),
  );
  const works = new Map<string, PolicyDocument[]>();
  for (const document of documents) {
    const { id, version } = document;
    const isKnown = version !== undefined || named.has(id) || touched.has(id);
    if (!isKnown) continue;
    const work = version?.work?.value ?? id;
    works.set(work, [...(works.get(work) ?? []), document]);
  }
  return works;
}

function byStart(one: PolicyDocument, other: PolicyDocument): number {
  const [own, its] = [startOf(one) ?? "", startOf(other) ?? ""];
  return (
    own.localeCompare(its, "en") ||
    (one.date?.value ?? "").localeCompare(other.date?.value ?? "", "en") ||
    one.id.localeCompare(other.id, "en")
  );
}

/** A way in which the force of a version ends. */
interface End {
  readonly ending: Ending;
  /** Last day; null if it is not known. */
  readonly to: string | null;
  readonly by: readonly NamedText[];
}

/** The day before the first of the named texts applies; null if none is a document of the collection with a date. */
function endBefore(
  named: readonly NamedText[],
  documents: ReadonlyMap<string, PolicyDocument>,
): string | null {
  const starts = named.flatMap((text) => {
    const document = "document" in text ? documents.get(text.document) : undefined;
    return (document && startOf(document)) ?? [];
  });
  const [first] = starts.toSorted();
  return first === undefined ? null : dayBefore(first);
}

/** The end of a version: the earliest that is known, on the day that the editor states. */
function endOf(
  stated: Partial<StatedVersion>,
  next: PolicyDocument | undefined,
  replacing: readonly PolicyDocument[],
  documents: ReadonlyMap<string, PolicyDocument>,
): End | null {
  const { repealedBy, amendedBy, inForceTo, isDraft = false } = stated;
  const ends: End[] = [];
  if (repealedBy) {
    const by = repealedBy.value;
    ends.push({ ending: "repealed", to: endBefore(by, documents), by });
  }
  const replacers = replacing.map(({ id }): NamedText => ({ document: id }));
  if (replacers.length > 0) {
    ends.push({ ending: "replaced", to: endBefore(replacers, documents), by: replacers });
  }
  if (next !== undefined || amendedBy) {
    const by = amendedBy?.value ?? (next === undefined ? [] : [{ document: next.id }]);
    const start = next === undefined ? null : startOf(next);
    const to = start === null ? endBefore(by, documents) : dayBefore(start);
    ends.push({ ending: isDraft ? "replaced" : "amended", to, by });
  }
  const [first] = ends.toSorted((one, other) =>
    (one.to ?? "9999").localeCompare(other.to ?? "9999", "en"),
  );
  if (inForceTo === undefined) return first ?? null;
  const to = inForceTo.value;
  // A text that ran out long before its successor came has expired.
  if (first === undefined || (first.to ?? to) > to) return { ending: "expired", to, by: [] };
  return { ...first, to };
}

/** Makes the index; `corpus.derive(works)` caches it. */
export function works({ documents }: Corpus): WorkIndex {
  return workIndex(documents);
}

/** The works of some documents. */
export function workIndex(documents: readonly PolicyDocument[]): WorkIndex {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const replacing = Map.groupBy(
    documents.flatMap((document) =>
      (document.version?.replaces?.value ?? []).flatMap((text) =>
        "document" in text ? [{ document, replaced: text.document }] : [],
      ),
    ),
    ({ replaced }) => replaced,
  );
  const all = Array.from(documentsByWork(documents), ([id, own]): Work => {
    const ordered = own.toSorted(byStart);
    const versions = ordered.map((document, index): Version => {
      const stated = document.version ?? { isDraft: false };
      // A draft ends no force.
      const following = ordered
        .slice(index + 1)
        .find(({ version }) => stated.isDraft || version?.isDraft !== true);
      const replacers = (replacing.get(document.id) ?? []).map((each) => each.document);
      const end = endOf(stated, following, replacers, byId);
      return {
        document,
        validity: {
          from: startOf(document),
          to: end?.to ?? null,
          ending: end?.ending ?? null,
          isDraft: stated.isDraft,
        },
        endedBy: end?.by ?? [],
        replaces: document.version?.replaces?.value ?? [],
      };
    });
    const current = versions.findLast(({ validity }) => !validity.isDraft) ?? versions.at(-1);
    if (current === undefined) throw new Error(`The work ${id} has no version`);
    return { id, versions, current };
  });
  const workOf = new Map(
    all.flatMap((work) => work.versions.map(({ document }) => [document.id, work] as const)),
  );
  const versionOf = new Map(
    all.flatMap(({ versions }) =>
      versions.map((version) => [version.document.id, version] as const),
    ),
  );
  const byWork = new Map(all.map((work) => [work.id, work]));
  return {
    all: all.toSorted(
      (one, other) =>
        documents.indexOf(one.current.document) - documents.indexOf(other.current.document),
    ),
    of: (document) => workOf.get(document),
    version: (document) => versionOf.get(document),
    get: (id) => byWork.get(id),
  };
}

/** Days of a year, and the latest first day of a text that was issued on the newest date of a collection. */
const YEAR = 365 * 24 * 60 * 60 * 1000;

/**
 * The day as of which a collection is: the newest date of its documents, or the first day of a text that came into force
 * within a year of that. Nothing of a site comes from the clock.
 */
export function dayOf({ documents }: Pick<Corpus, "documents">): string {
  const whole = (date: string) => `${date}-01-01`.slice(0, 10);
  const dates = documents.flatMap(({ date }) => (date === null ? [] : whole(date.value)));
  const newest = dates.toSorted().at(-1) ?? "0001-01-01";
  const latest = new Date(Date.parse(newest) + YEAR).toISOString().slice(0, 10);
  const starts = documents
    .flatMap(({ version }) => version?.inForceFrom?.value ?? [])
    .map(whole)
    .filter((start) => start <= latest);
  return [newest, ...starts].toSorted().at(-1) ?? newest;
}

/** The state of a version as of the day of its collection. */
export function stateOf(corpus: Corpus, { validity }: Pick<Version, "validity">): State {
  return stateOn(validity, corpus.derive(dayOf));
}
