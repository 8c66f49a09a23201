/** A search service in the place of the worker: each call is a request, each line of the response a reply. */
import type { WorkerPort } from "../../worker/remote-calls.ts";
import type { Call, Reply, Request } from "./protocol.ts";
import { readReply } from "./wire.ts";

/** Milliseconds without a reply after which a call counts as failed, so that the reader can retry. */
const PATIENCE = 20_000;

type Opening = Extract<Request, { kind: "open" }>;

/** The port to the service at an address, which ends with a slash. */
export function servicePort(address: string): WorkerPort {
  const events = new EventTarget();
  const running = new Map<number, AbortController>();
  let opening: Opening | null = null;

  function reply(own: Reply): void {
    events.dispatchEvent(new MessageEvent("message", { data: own }));
  }

  async function ask(id: number, call: Call): Promise<void> {
    const controller = new AbortController();
    running.set(id, controller);
    let patience = setTimeout(() => controller.abort(), PATIENCE);
    try {
      const response = await fetch(`${address}call`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ script: opening?.script, language: opening?.language, call }),
        signal: controller.signal,
      });
      if (!response.ok || response.body === null) throw new Error(`${address}: ${response.status}`);
      let isDone = false;
      for await (const line of linesOf(response.body)) {
        clearTimeout(patience);
        patience = setTimeout(() => controller.abort(), PATIENCE);
        const own = readReply(line);
        isDone ||= own.kind !== "part";
        reply({ ...own, id });
      }
      if (!isDone) throw new Error(`${address}: the answer broke off`);
    } catch (error) {
      // A call that the page has given up is in no list of the page any more.
      reply({ kind: "failed", id, reason: String(error) });
    } finally {
      clearTimeout(patience);
      running.delete(id);
    }
  }

  return {
    postMessage(request: Request) {
      switch (request.kind) {
        case "open":
          opening = request;
          break;
        case "call":
          void ask(request.id, request.call);
          break;
        case "cancel":
          running.get(request.id)?.abort();
          break;
      }
    },
    addEventListener: events.addEventListener.bind(events),
    terminate() {
      for (const controller of running.values()) controller.abort();
    },
  };
}

/** The lines of a stream. */
async function* linesOf(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const lines = (rest + next.value).split("\n");
    rest = lines.pop() ?? "";
    yield* lines.filter((line) => line !== "");
  }
  if (rest !== "") yield rest;
}
