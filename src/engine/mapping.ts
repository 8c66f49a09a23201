/** The indices of a collection in the engine: their names, and how their fields are kept. */

/** How many parts an index is split into, and how many copies of each there are beside the first. */
export interface IndexLayout {
  readonly shards: number;
  readonly replicas: number;
}

/** One copy of each part beside the first, where there are nodes for it. */
export const DEFAULT_LAYOUT: IndexLayout = { shards: 1, replicas: 1 };

/** The indices of a version: of the clauses that are searched, and of what is shown and of the files. */
export interface VersionIndices {
  readonly clauses: string;
  readonly shown: string;
}

/** The name of a collection in the engine: what its aliases and indices are called after. */
export const COLLECTION_NAME = /^[a-z][a-z0-9-]{0,59}$/u;

export const DEFAULT_NAME = "tiaowen";

export function indicesOf(collection: string, version: string): VersionIndices {
  return { clauses: `${collection}-${version}-clauses`, shown: `${collection}-${version}-shown` };
}

/** The version of an index of the collection; null for a name that is none. */
export function versionOf(collection: string, index: string): string | null {
  const found = /^(?<name>.+)-(?<version>[0-9a-f]{12})-(?:clauses|shown)$/u.exec(index)?.groups;
  return found?.name === collection ? (found.version ?? null) : null;
}

/** The pattern of the names of all indices of a collection. */
export function allIndices(collection: string): string {
  return `${collection}-*`;
}

/** The number of clauses that an answer of the engine has at most; longer answers are asked for in parts. */
export const PAGE = 10_000;

/**
 * A text whose words are ready-made: they stand side by side in a phrase, or not at all. Pairs of words are indexed too, because a
 * phrase of single characters would read the long lists of common ones.
 */
const WORDS = { type: "text", analyzer: "whitespace", norms: false, index_phrases: true } as const;

/** Settings and mappings of both indices. @param languages of translated texts */
export function indexBodies({ shards, replicas }: IndexLayout, languages: readonly string[]) {
  const settings = {
    number_of_shards: shards,
    number_of_replicas: replicas,
    // Nothing is searched before everything is there.
    refresh_interval: "-1",
  };
  return {
    clauses: {
      settings: { index: { ...settings, sort: { field: "number" } } },
      mappings: {
        dynamic: false,
        _source: { excludes: ["symbols", "headingSymbols", "keys"] },
        properties: {
          number: { type: "integer" },
          document: { type: "keyword" },
          symbols: WORDS,
          headingSymbols: WORDS,
          keys: {
            properties: Object.fromEntries(languages.map((language) => [language, WORDS])),
          },
        },
      },
    },
    shown: { settings: { index: settings }, mappings: { enabled: false } },
  };
}

/** The index template by which both indices of any version get their settings and mappings. */
export function indexTemplates(
  collection: string,
  layout: IndexLayout,
  languages: readonly string[],
) {
  const { clauses, shown } = indexBodies(layout, languages);
  return {
    [`${collection}-clauses`]: {
      index_patterns: [`${collection}-*-clauses`],
      template: clauses,
    },
    [`${collection}-shown`]: { index_patterns: [`${collection}-*-shown`], template: shown },
  };
}

/** The switch of the alias to a version, as one action: readers have the former version or this one. */
export function aliasActions(collection: string, version: string) {
  return {
    actions: [
      { remove: { index: `${collection}-*-clauses`, alias: collection, must_exist: false } },
      { add: { index: indicesOf(collection, version).clauses, alias: collection } },
    ],
  };
}

/** The id of a file of the search index among what is shown. */
export function fileId(name: string): string {
  return `file:${name}`;
}
