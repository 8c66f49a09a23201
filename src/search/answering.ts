/** How queries are answered: from the files of an index, or by something else that knows the collection. */
import type { Folding } from "../text/fold/fold.ts";
import { answerQuery, type RankedAnswer } from "./answer/answer.ts";
import type { SearchOptions } from "./answer/ranked-hits.ts";
import { memoize } from "./memoize.ts";
import { type Index, type IndexSource, openIndex } from "./open-index.ts";

/** An answer, and the index that holds its clauses. */
export interface IndexedAnswer {
  readonly index: Index;
  readonly ranked: RankedAnswer;
}

/** Answers queries. Every call rejects if what it needs cannot be had, and may be repeated. */
export interface Answering {
  /** Preloads what every search needs; returns a term for a warm-up search, or an empty string. */
  open(): Promise<string>;
  answer(query: string, options: SearchOptions): Promise<IndexedAnswer>;
  /** An index that holds the first clauses with the folded word. */
  indexWith(fold: string): Promise<Index>;
}

/** Answers from the files of an index. */
export function answerFromFiles(source: IndexSource, folding: () => Promise<Folding>): Answering {
  const opened = memoize(() => openIndex(source, folding()));
  return {
    open: async () => (await opened(null)).table.sample,
    async answer(query, options) {
      const index = await opened(null);
      return { index, ranked: await answerQuery(index, query, options) };
    },
    indexWith: () => opened(null),
  };
}
