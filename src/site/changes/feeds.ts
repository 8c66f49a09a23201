/** The feeds of a site: of all documents, of each kind, of each issuer and of each task hierarchy, in each language. */
import { createHash } from "node:crypto";
import { titlesOfNames } from "../../corpus/english-names.ts";
import type { Corpus } from "../../model/corpus.ts";
import { GENRES, type Genre } from "../../model/genres.ts";
import type { Forms, Hierarchy, Titles } from "../../model/types.ts";
import type { ChangeRecord, DocumentChange } from "../../model/versions/changes.ts";
import { walkNodes } from "../../model/walk.ts";

export const FEED_GROUPS = ["all", "kinds", "issuers", "hierarchies"] as const;
type FeedGroup = (typeof FEED_GROUPS)[number];

/** A feed in every language. */
export interface SiteFeed {
  readonly group: FeedGroup;
  /** Its path below the folder of a language, without its ending: `all`, `kind/opinions`. */
  readonly path: string;
  /** What it is about; null for the feed of all documents, and for a kind, which the interface names. */
  readonly titles: Titles | null;
  readonly genre: Genre | null;
  /** The part of a change that it tells of; null if it tells nothing of it. */
  readonly partOf: (change: DocumentChange) => DocumentChange | null;
}

function feed(
  facts: Pick<SiteFeed, "group" | "path"> & Partial<SiteFeed>,
  tells: (change: DocumentChange) => boolean,
): SiteFeed {
  const partOf = (change: DocumentChange) => (tells(change) ? change : null);
  return { titles: null, genre: null, partOf, ...facts };
}

/** The bodies of an issuer: 中共长沙市委、长沙市人民政府 are two. */
function issuersOf({ issuer }: Pick<DocumentChange, "issuer">): Forms[] {
  const hant = issuer?.["zh-Hant"].split(BETWEEN) ?? [];
  const hans = issuer?.["zh-Hans"].split(BETWEEN) ?? [];
  return hans.map((name, number) => ({ "zh-Hans": name, "zh-Hant": hant[number] ?? name }));
}
const BETWEEN = /[、\s]+/u;

const HASH_LENGTH = 8;

/** The part of an issuer's address: the id of its name in `names.yaml`, else made from the name. */
function issuerId({ names }: Corpus, issuer: string): string {
  const known = names.find(({ kind, forms }) => kind === "organisation" && forms.includes(issuer));
  return known?.id ?? createHash("sha256").update(issuer).digest("hex").slice(0, HASH_LENGTH);
}

/** The change as far as it concerns the clauses of a hierarchy; a clause that is gone is known by the ids above it. */
function inHierarchy(
  { document, nodes }: Hierarchy,
  change: DocumentChange,
): DocumentChange | null {
  if (change.document !== document) return null;
  if (change.kind !== "changed") return change;
  const tops = Array.from(walkNodes(nodes), ({ clause }) => clause);
  const clauses = change.clauses.filter(({ clause }) =>
    tops.some((top) => clause === top || clause.startsWith(`${top}-`)),
  );
  return clauses.length === 0 ? null : { ...change, clauses };
}

/** Every feed that the documents, of now and of the record, give a reason for. */
export function siteFeeds(corpus: Corpus, record: ChangeRecord): SiteFeed[] {
  const changes = record.publications.flatMap(({ documents }) => documents);
  const known = [...record.documents, ...changes];
  const genres = new Set(known.map(({ genre }) => genre));
  const issuers = new Map(known.flatMap(issuersOf).map((issuer) => [issuer["zh-Hans"], issuer]));
  return [
    feed({ group: "all", path: "all" }, () => true),
    ...GENRES.filter((genre) => genres.has(genre)).map((genre) =>
      feed({ group: "kinds", path: `kind/${genre}`, genre }, (change) => change.genre === genre),
    ),
    ...[...issuers.values()].map((issuer) => {
      const titles = titlesOfNames(corpus, issuer);
      const path = `issuer/${issuerId(corpus, issuer["zh-Hans"])}`;
      return feed({ group: "issuers", path, titles }, (change) =>
        issuersOf(change).some((name) => name["zh-Hans"] === issuer["zh-Hans"]),
      );
    }),
    ...corpus.hierarchies.map(
      (hierarchy): SiteFeed => ({
        group: "hierarchies",
        path: `hierarchy/${hierarchy.id}`,
        titles: hierarchy.titles,
        genre: null,
        partOf: (change) => inHierarchy(hierarchy, change),
      }),
    ),
  ];
}

/** The feeds that tell of a document. */
export function feedsOfDocument(
  feeds: readonly SiteFeed[],
  document: Pick<DocumentChange, "genre" | "issuer">,
): SiteFeed[] {
  const change: DocumentChange = {
    ...{ kind: "added", document: "", date: null, size: 0, clauses: [] },
    titles: { "zh-Hans": "", "zh-Hant": "", en: null },
    ...document,
  };
  return feeds.filter(
    ({ group, partOf }) => (group === "kinds" || group === "issuers") && partOf(change) !== null,
  );
}
