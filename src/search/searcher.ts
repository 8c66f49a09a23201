/** Answers queries over an index whose files are read as they are needed. */
import type { ClauseKind } from "../model/types.ts";
import { candidates } from "./candidates.ts";
import { matches } from "./evaluate.ts";
import { type FoldedText, foldClause } from "./folded-clause.ts";
import type { DocumentRow } from "./index-format.ts";
import { queryWords } from "./index-words.ts";
import { occursIn } from "./occurrences.ts";
import { type Index, type IndexSource, openIndex } from "./open-index.ts";
import { type QueryNode, type Term, wantedTerms } from "./query.ts";
import { compareHits, type RankContext, relevance, type Sort } from "./rank.ts";
import { readQuery } from "./read-query.ts";
import { namesDocument } from "./search-documents.ts";

export interface SearchOptions {
  /** Only clauses of these documents. */
  readonly documents?: readonly string[] | undefined;
  /** Only clauses of these kinds. */
  readonly kinds?: readonly ClauseKind[] | undefined;
  /** `relevance` where absent. */
  readonly sort?: Sort | undefined;
}

/** A clause of an answer. */
export interface Hit {
  readonly document: DocumentRow;
  readonly clause: string;
  readonly kind: ClauseKind;
  readonly score: number;
  /** Names of the clauses above it, outermost first, in the script of the source's shards. */
  readonly path: readonly string[];
  readonly texts: readonly FoldedText[];
}

export interface Answer {
  readonly query: string;
  /** How the query was read; null where it holds no term. */
  readonly read: QueryNode | null;
  /** The terms looked for, and the number of clauses of the collection in which each occurs. */
  readonly terms: readonly (Term & { readonly clauses: number })[];
  /** Every clause that matches, in order. */
  readonly hits: readonly Hit[];
  /** How many clauses match in each document, whatever `documents` the search was limited to; none with 0. */
  readonly documents: ReadonlyMap<string, number>;
}

interface LoadedClause {
  readonly path: readonly string[];
  readonly texts: readonly FoldedText[];
}

/** Keeps the outcome of each call by its argument, and forgets those that failed. */
function remember<Key, Value>(make: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const kept = new Map<Key, Promise<Value>>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    kept.set(key, made);
    made.catch(() => kept.delete(key));
    return made;
  };
}

/** Makes a searcher; it reads nothing before the first search. */
export function createSearcher(
  source: IndexSource,
): (query: string, options?: SearchOptions) => Promise<Answer> {
  const opened = remember(() => openIndex(source));

  const shardClauses = remember(async (number: number): Promise<readonly LoadedClause[]> => {
    const [{ folder }, shard] = await Promise.all([opened(null), source.shard(number)]);
    return shard.clauses.map(({ path, texts }) => ({
      path: path.map((place) => shard.headings[place] ?? ""),
      texts: foldClause(texts, folder),
    }));
  });

  /** The clauses with these numbers. */
  async function load(
    index: Index,
    numbers: ReadonlySet<number>,
  ): Promise<ReadonlyMap<number, LoadedClause>> {
    const size = index.table.shardSize;
    const shards = new Set(Array.from(numbers, (number) => Math.floor(number / size)));
    const loaded = new Map<number, LoadedClause>();
    await Promise.all(
      Array.from(shards, async (shard) => {
        for (const [offset, clause] of (await shardClauses(shard)).entries()) {
          loaded.set(shard * size + offset, clause);
        }
      }),
    );
    return loaded;
  }

  const clausesWith = remember(async (fold: string): Promise<ReadonlySet<number>> => {
    const { numbers } = await opened(null);
    const pages = await source.pagesWith(queryWords(fold));
    return new Set(pages.flatMap((page) => numbers.get(page) ?? []));
  });

  return async function search(query, options = {}) {
    const index = await opened(null);
    const { fold } = index.folder;
    const read = readQuery(query, fold);
    if (read === null) return { query, read, terms: [], hits: [], documents: new Map() };

    const wanted = wantedTerms(read);
    const withTerm = new Map<string, ReadonlySet<number>>();
    await Promise.all(
      wanted.map(async (term) => withTerm.set(term.fold, await clausesWith(term.fold))),
    );
    const possible = candidates(read, {
      withTerm: (term) => withTerm.get(term) ?? index.all,
      inDocument: (words) =>
        new Set(
          index.places.flatMap(({ document }, number) =>
            namesDocument(words, document, fold) ? [number] : [],
          ),
        ),
      all: index.all,
    });
    const looked = new Set([possible, ...withTerm.values()].flatMap((set) => [...set]));
    const loaded = await load(index, looked);

    const terms = wanted.map((term) => ({
      ...term,
      clauses: [...(withTerm.get(term.fold) ?? [])].filter((number) =>
        loaded.get(number)?.texts.some(({ text }) => occursIn(text, term.fold)),
      ).length,
    }));
    const context: RankContext = {
      terms,
      whole: wanted.map((term) => term.fold).join(""),
      total: index.places.length,
      averageLength: index.table.averageLength,
    };
    const documents = new Map<string, number>();
    const found: (Hit & { readonly index: number; readonly date: string | null })[] = [];
    for (const number of possible) {
      const place = index.places[number];
      const clause = loaded.get(number);
      if (place === undefined || clause === undefined) continue;
      const { id, date } = place.document;
      if (options.kinds !== undefined && !options.kinds.includes(place.kind)) continue;
      const named = (words: string): boolean => namesDocument(words, place.document, fold);
      if (!matches(read, clause.texts, named)) continue;
      documents.set(id, (documents.get(id) ?? 0) + 1);
      if (options.documents !== undefined && !options.documents.includes(id)) continue;
      const score = relevance(clause.texts, context);
      found.push({ ...place, ...clause, score, index: number, date });
    }
    return {
      query,
      read,
      terms,
      hits: found.toSorted(compareHits(options.sort ?? "relevance")),
      documents,
    };
  };
}
