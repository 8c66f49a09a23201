/** The page's side of calls to a worker: each has a number, and is answered, rejected or cancelled. */

/** Message to a worker. The first one opens what it serves; the page numbers its calls. */
export type WorkerRequest<Opening, Call> =
  | ({ readonly kind: "open" } & Opening)
  | { readonly kind: "call"; readonly id: number; readonly call: Call }
  | { readonly kind: "cancel"; readonly id: number };

/** Message from a worker: a part of a result, the whole result, or the reason of a failure. */
export type WorkerReply<Whole, Piece> =
  | { readonly kind: "part"; readonly id: number; readonly part: Piece }
  | { readonly kind: "done"; readonly id: number; readonly value: Whole }
  | { readonly kind: "failed"; readonly id: number; readonly reason: string };

/** The used part of a worker. */
export type WorkerPort = Pick<Worker, "postMessage" | "addEventListener" | "terminate">;

export interface RemoteCalls<Call> {
  /** Makes a call with one result. It is rejected at once when the signal aborts. */
  ask<Result>(call: Call, signal?: AbortSignal): Promise<Result>;
  /** Makes a call that yields parts. Ending the iteration cancels the call. */
  stream<Result>(call: Call, signal?: AbortSignal): AsyncGenerator<Result>;
}

/** A call that has not ended. */
interface Pending {
  /** Handles a reply to the call. */
  receive(event: MessageEvent): void;
  failed(reason: unknown): void;
}

/**
 * Calls to a worker, which `openWorker` creates at the first call and `opening` opens. If the worker fails, all open calls
 * reject, and the next call creates a new worker.
 */
export function createRemoteCalls<Opening extends object, Call>(
  openWorker: () => WorkerPort,
  opening: Opening,
): RemoteCalls<Call> {
  const pending = new Map<number, Pending>();
  let worker: WorkerPort | null = null;
  let calls = 0;

  function receive(event: MessageEvent<WorkerReply<unknown, unknown>>): void {
    const { id, kind } = event.data;
    const call = pending.get(id);
    if (kind !== "part") pending.delete(id);
    call?.receive(event);
  }

  function fail(failed: WorkerPort): void {
    if (worker !== failed) return;
    worker = null;
    failed.terminate();
    for (const call of pending.values()) call.failed(new Error("The worker failed"));
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
    send(made, { kind: "open", ...opening });
    return made;
  }

  function send(port: WorkerPort, request: WorkerRequest<Opening, Call>): void {
    port.postMessage(request);
  }

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

  return {
    ask<Result>(call: Call, signal?: AbortSignal): Promise<Result> {
      return new Promise((done, failed) => {
        const receive = ({ data }: MessageEvent<WorkerReply<Result, never>>): void => {
          if (data.kind === "done") done(data.value);
          else if (data.kind === "failed") failed(new Error(data.reason));
        };
        begin(call, { receive, failed }, signal);
      });
    },

    async *stream<Result>(call: Call, signal?: AbortSignal): AsyncGenerator<Result> {
      const own = new AbortController();
      const either = signal === undefined ? own.signal : AbortSignal.any([signal, own.signal]);
      const parts = new ReadableStream<Result>({
        start(controller) {
          const failed = (reason: unknown): void => controller.error(reason);
          const receive = ({ data }: MessageEvent<WorkerReply<null, Result>>): void => {
            if (data.kind === "part") controller.enqueue(data.part);
            else if (data.kind === "done") controller.close();
            else failed(new Error(data.reason));
          };
          begin(call, { receive, failed }, either);
        },
      });
      try {
        const reader = parts.getReader();
        for (let next = await reader.read(); !next.done; next = await reader.read()) {
          yield next.value;
        }
      } finally {
        own.abort();
      }
    },
  };
}
