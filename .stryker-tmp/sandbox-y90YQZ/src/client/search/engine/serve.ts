/** The worker's side of the search engine: serves a page over messages. */
// @ts-nocheck

import type { Searcher } from "../../../search/searcher.ts";
import type { Call, Reply, Request, Value } from "./protocol.ts";

/** Creates the handler for the page's messages. After a failure, the next call reopens the index. */
export function createServer(
  open: (opening: Extract<Request, { kind: "open" }>) => Searcher,
  reply: (reply: Reply) => void,
): (request: Request) => void {
  let reopen: (() => Searcher) | null = null;
  let searcher: Searcher | null = null;
  const running = new Map<number, AbortController>();

  async function answer(id: number, call: Call, signal: AbortSignal): Promise<Value> {
    searcher ??= reopen?.() ?? null;
    if (searcher === null) throw new Error("No index was opened");
    switch (call.name) {
      case "open":
        return searcher.open();
      case "search":
        return searcher.search(call.query, call.options, signal);
      case "names":
        return searcher.names(call.query, call.options, signal);
      case "hits":
        return searcher.hits(call.query, call.options, call.part, signal);
      case "suggest":
        return searcher.suggest(call.typed, call.count, call.named);
      case "jumps":
        return searcher.jumps(call.typed, call.count);
      case "asWritten":
        return searcher.asWritten(call.words);
      case "lines":
        for await (const part of searcher.lines(call.query, call.options, call.how, signal)) {
          reply({ kind: "part", id, part });
        }
        return null;
      case "records":
        for await (const part of searcher.records(call.query, call.options, signal)) {
          reply({ kind: "part", id, part });
        }
        return null;
    }
  }

  async function run(id: number, call: Call): Promise<void> {
    const controller = new AbortController();
    running.set(id, controller);
    const own = searcher;
    try {
      const value = await answer(id, call, controller.signal);
      reply({ kind: "done", id, value });
    } catch (error) {
      if (controller.signal.aborted) return;
      if (own === null || searcher === own) searcher = null;
      reply({ kind: "failed", id, reason: String(error) });
    } finally {
      running.delete(id);
    }
  }

  return (request) => {
    switch (request.kind) {
      case "open":
        reopen = () => open(request);
        searcher = null;
        break;
      case "call":
        void run(request.id, request.call);
        break;
      case "cancel":
        running.get(request.id)?.abort();
        break;
    }
  };
}
