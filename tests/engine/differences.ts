/** Where the search service and the static search of the same content answer differently. */
import { isDeepStrictEqual } from "node:util";
import type { SearchOptions } from "../../src/search/answer/ranked-hits.ts";
import type { Searcher } from "../../src/search/searcher.ts";

/** What the two say to a query. */
export interface Difference {
  readonly query: string;
  readonly options: SearchOptions;
  readonly what: string;
  readonly wanted: unknown;
  readonly found: unknown;
}

/** The whole of an answer in a form that can be compared. */
async function whole(searcher: Searcher, query: string, options: SearchOptions) {
  const { facets, ...answer } = await searcher.search(query, options);
  const hits = await searcher.names(query, options);
  const counts = Object.entries(facets).map(([facet, values]) => [facet, [...values].toSorted()]);
  return { answer, counts, hits };
}

/** The parts of an answer that differ; its first hits are compared as they are shown too. */
export async function compare(
  service: Searcher,
  wanted: Searcher,
  query: string,
  options: SearchOptions,
): Promise<Difference[]> {
  const [found, right] = [
    await whole(service, query, options),
    await whole(wanted, query, options),
  ];
  const part = { from: 0, to: 3, room: 60 };
  const shown = await Promise.all([service, wanted].map((each) => each.hits(query, options, part)));
  const pairs = [
    ["answer", found.answer, right.answer],
    ["counts", found.counts, right.counts],
    ["hits", found.hits, right.hits],
    ["shown", shown[0], shown[1]],
  ] as const;
  return pairs.flatMap(([what, one, other]) =>
    isDeepStrictEqual(plain(one), plain(other))
      ? []
      : [{ query, options, what, wanted: brief(other), found: brief(one) }],
  );
}

/** Without keys whose values are absent. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function brief(value: unknown): string {
  return JSON.stringify(value).slice(0, 600);
}
