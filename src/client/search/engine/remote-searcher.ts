/** The page's side of the search engine in a worker. */
import type { Script } from "../../../model/types.ts";
import type { Searcher } from "../../../search/searcher.ts";
import { createRemoteCalls, type WorkerPort } from "../../worker/remote-calls.ts";
import type { Call, Opening } from "./protocol.ts";

/**
 * A searcher in a worker, which `openWorker` creates at the first call.
 *
 * @param address address of the index folder, with a trailing slash
 * @param language that of the page, if it is not Chinese
 */
export function createRemoteSearcher(
  openWorker: () => WorkerPort,
  address: string,
  script: Script,
  language?: string,
): Searcher {
  const opening: Opening = { address, script, ...(language ? { language } : {}) };
  const { ask, stream } = createRemoteCalls<Opening, Call>(openWorker, opening);
  return {
    open: () => ask({ name: "open" }),
    search: (query, options = {}, signal) => ask({ name: "search", query, options }, signal),
    names: (query, options = {}, signal) => ask({ name: "names", query, options }, signal),
    hits: (query, options, part, signal) => ask({ name: "hits", query, options, part }, signal),
    suggest: (typed, count, named) => ask({ name: "suggest", typed, count, named }),
    jumps: (typed, count) => ask({ name: "jumps", typed, count }),
    asWritten: (words) => ask({ name: "asWritten", words }),
    records: (query, options, signal) => stream({ name: "records", query, options }, signal),
    lines: (query, options, how, signal) => stream({ name: "lines", query, options, how }, signal),
  };
}
