/** The worker that counts: it serves a page over messages. */
import { type Counter, createCounter, type Results } from "../../../search/counting/counter.ts";
import { siteIndex } from "../../search/engine/source.ts";
import type { Call, Reply, Request } from "./protocol.ts";

let reopen: (() => Counter) | null = null;
let counter: Counter | null = null;
const cancelled = new Set<number>();

function count(own: Counter, call: Call): Promise<Results[keyof Results]> {
  switch (call.name) {
    case "profile":
      return own.profile(call.request);
    case "collocates":
      return own.collocates(call.request);
    case "keywords":
      return own.keywords(call.request);
    case "ngrams":
      return own.ngrams(call.request);
    case "growth":
      return own.growth(call.request);
    case "shared":
      return own.shared(call.request);
  }
}

async function answer(id: number, call: Call): Promise<void> {
  counter ??= reopen?.() ?? null;
  const own = counter;
  try {
    if (own === null) throw new Error("No index was opened");
    const value = await count(own, call);
    if (!cancelled.delete(id)) postMessage({ kind: "done", id, value } satisfies Reply);
  } catch (error) {
    // The next call opens the index again.
    if (counter === own) counter = null;
    postMessage({ kind: "failed", id, reason: String(error) } satisfies Reply);
  }
}

addEventListener("message", ({ data }: MessageEvent<Request>) => {
  if (data.kind === "call") void answer(data.id, data.call);
  else if (data.kind === "cancel") cancelled.add(data.id);
  else {
    const { address, script } = data;
    reopen = () => createCounter(siteIndex(address, script));
    counter = null;
  }
});
