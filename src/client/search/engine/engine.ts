/** `globalThis.tiaowen`: the search of the site, for the search page and for other scripts. */
import type { SearchOptions } from "../../../search/answer/ranked-hits.ts";
import type { Answer, NamedHit, Searcher } from "../../../search/searcher.ts";
import { createRemoteSearcher } from "./remote-searcher.ts";
import { servicePort } from "./service-port.ts";

/** The result of `tiaowen.search`. */
interface PublicAnswer
  extends Pick<Answer, "query" | "total" | "relaxed" | "translated" | "inTranslation" | "terms"> {
  /** Every hit, in order. */
  readonly hits: readonly NamedHit[];
}

declare global {
  var tiaowen: { search(query: string, options?: SearchOptions): Promise<PublicAnswer> };
}

let searcher: Searcher | null = null;

/** The engine of this page, shared by all callers. Nothing is loaded before the first call. */
export function siteSearcher(): Searcher {
  const { lang, dataset } = document.documentElement;
  const script = lang.startsWith("zh-Hant") ? "zh-Hant" : "zh-Hans";
  const address = new URL(`${dataset.root ?? "/"}search-data/`, location.href).href;
  const service = dataset.searchService;
  searcher ??= createRemoteSearcher(
    () =>
      service
        ? servicePort(service)
        : new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }),
    address,
    script,
    lang.startsWith("zh") ? undefined : lang,
  );
  return searcher;
}

/** Creates the engine of this page and publishes it. */
export function startEngine(): Searcher {
  const engine = siteSearcher();
  globalThis.tiaowen = {
    async search(query, options) {
      const [{ total, relaxed, translated, inTranslation, terms }, hits] = await Promise.all([
        engine.search(query, options),
        engine.names(query, options),
      ]);
      return { query, total, relaxed, translated, inTranslation, terms, hits };
    },
  };
  return engine;
}
