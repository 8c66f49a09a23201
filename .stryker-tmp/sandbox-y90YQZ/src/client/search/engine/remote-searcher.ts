/** The page's side of the search engine in a worker. */
// @ts-nocheck

import type { Script } from "../../../model/types.ts";
import type { Searcher } from "../../../search/searcher.ts";
import type { Call, Reply, Request } from "./protocol.ts";

/** A call that has not ended. */
interface Pending {
  /** Handles a reply to the call. */
  receive(event: MessageEvent): void;
  failed(reason: unknown): void;
}

/** The used part of a worker. */
export type WorkerPort = Pick<Worker, "postMessage" | "addEventListener" | "terminate">;

/**
 * A searcher in a worker, which `openWorker` creates at the first call. If the worker fails, all open calls reject, and
 * the next call creates a new worker.
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
  const pending = new Map<number, Pending>();
  let worker: WorkerPort | null = null;
  let calls = 0;

  function receive(event: MessageEvent<Reply>): void {
    const { id, kind } = event.data;
    const call = pending.get(id);
    if (kind !== "part") pending.delete(id);
    call?.receive(event);
  }

  function fail(failed: WorkerPort): void {
    if (worker !== failed) return;
    worker = null;
    failed.terminate();
    for (const call of pending.values()) call.failed(new Error("The search worker failed"));
    pending.clear();
  }

  function opened(): WorkerPort {
    if (worker !== null) return worker;
    const made = openWorker();
    worker = made;
    made.addEventListener("message", receive);
    made.addEventListener("error", (event) => {
      event.preventDefault();
      fail(made);
    });
    send(made, { kind: "open", address, script, ...(language ? { language } : {}) });
    return made;
  }

  function send(port: WorkerPort, request: Request): void {
    port.postMessage(request);
  }

  /** Makes a call. It is rejected at once when the signal aborts. */
  function begin(call: Call, own: Pending, signal: AbortSignal | undefined): void {
    if (signal?.aborted) {
      own.failed(signal.reason);
      return;
    }
    const id = calls++;
    pending.set(id, own);
    signal?.addEventListener(
      "abort",
      () => {
        if (!pending.delete(id)) return;
        if (worker !== null) send(worker, { kind: "cancel", id });
        own.failed(signal.reason);
      },
      { once: true },
    );
    send(opened(), { kind: "call", id, call });
  }

  function ask<Result>(call: Call, signal?: AbortSignal): Promise<Result> {
    return new Promise((done, failed) => {
      const receive = ({ data }: MessageEvent<Reply<Result, never>>): void => {
        if (data.kind === "done") done(data.value);
        else if (data.kind === "failed") failed(new Error(data.reason));
      };
      begin(call, { receive, failed }, signal);
    });
  }

  /** Makes a call that yields parts. Ending the iteration cancels the call. */
  async function* stream<Result>(call: Call, signal?: AbortSignal): AsyncGenerator<Result> {
    const own = new AbortController();
    const either = signal === undefined ? own.signal : AbortSignal.any([signal, own.signal]);
    const parts = new ReadableStream<Result>({
      start(controller) {
        const failed = (reason: unknown): void => controller.error(reason);
        const receive = ({ data }: MessageEvent<Reply<null, Result>>): void => {
          if (data.kind === "part") controller.enqueue(data.part);
          else if (data.kind === "done") controller.close();
          else failed(new Error(data.reason));
        };
        begin(call, { receive, failed }, either);
      },
    });
    try {
      const reader = parts.getReader();
      for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
    } finally {
      own.abort();
    }
  }

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
