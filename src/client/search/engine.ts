/** `globalThis.tiaowen`: the search of the site, for its own page and for anyone's script. */
import { createSearcher, type SearchOptions } from "../../search/searcher.ts";
import { siteIndex } from "./source.ts";

/** What `tiaowen.search` gives. */
interface PublicAnswer {
  readonly query: string;
  readonly total: number;
  /** Null: the answer is to the query as it stands. */
  readonly relaxed: null;
  /** The terms looked for, and the number of clauses of the collection in which each occurs. */
  readonly terms: readonly {
    readonly text: string;
    readonly fold: string;
    readonly clauses: number;
  }[];
  /** Every hit, in order; `clause` is `document#id`. */
  readonly hits: readonly { readonly clause: string; readonly score: number }[];
}

declare global {
  var tiaowen: { search(query: string, options?: SearchOptions): Promise<PublicAnswer> };
}

export type Search = ReturnType<typeof createSearcher>;

/** Starts the engine for this page and publishes it. Nothing is loaded before the first search. */
export function startEngine(): Search {
  const { lang, dataset } = document.documentElement;
  const script = lang.startsWith("zh-Hant") ? "zh-Hant" : "zh-Hans";
  const search = createSearcher(siteIndex(dataset.root ?? "/", script));
  globalThis.tiaowen = {
    async search(query, options) {
      const { terms, hits } = await search(query, options);
      return {
        query,
        total: hits.length,
        relaxed: null,
        terms,
        hits: hits.map(({ document, clause, score }) => ({
          clause: `${document.id}#${clause}`,
          score,
        })),
      };
    },
  };
  return search;
}
