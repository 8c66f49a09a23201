/** The counter of this page, in a worker. */
import type { Requests, Results } from "../../../search/counting/counter.ts";
import { createRemoteCalls } from "../../worker/remote-calls.ts";
import type { Call, Opening } from "./protocol.ts";

/** A counter whose calls a signal ends. */
export type RemoteCounter = {
  readonly [Name in keyof Requests]: (
    request: Requests[Name],
    signal?: AbortSignal,
  ) => Promise<Results[Name]>;
};

/** Creates it; nothing is loaded before the first call. */
export function siteCounter(): RemoteCounter {
  const { lang, dataset } = document.documentElement;
  const { ask } = createRemoteCalls<Opening, Call>(
    () => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }),
    {
      address: new URL(`${dataset.root ?? "/"}search-data/`, location.href).href,
      script: lang.startsWith("zh-Hant") ? "zh-Hant" : "zh-Hans",
    },
  );
  return {
    profile: (request, signal?) => ask({ name: "profile", request }, signal),
    collocates: (request, signal?) => ask({ name: "collocates", request }, signal),
    keywords: (request, signal?) => ask({ name: "keywords", request }, signal),
    ngrams: (request, signal?) => ask({ name: "ngrams", request }, signal),
    growth: (request, signal?) => ask({ name: "growth", request }, signal),
    shared: (request, signal?) => ask({ name: "shared", request }, signal),
  };
}
