/**
 * `Worker` for an offline copy: the bundler substitutes it for the browser's own, which refuses `file://` scripts. The
 * script becomes a blob, and the page reads the files that it fetches. If blobs are refused too, the script runs in the
 * page.
 */
// @ts-nocheck

import { fetch } from "./fetch.ts";
import { readFile, type WorkerBody } from "./files.ts";

/** A running worker and the port for its messages. */
interface Running {
  readonly port: MessagePort;
  end(): void;
}

/**
 * Runs in the worker: receives the ports in the page's first message, then runs the script. Only the source of this
 * function is sent, so it refers to nothing outside of itself.
 */
function start(body: WorkerBody): void {
  addEventListener(
    "message",
    ({ ports: [messages, files] }) => {
      if (messages === undefined || files === undefined) return;
      const pending = new Map<number, PromiseWithResolvers<Response>>();
      let count = 0;
      files.onmessage = ({ data: { id, bytes } }) => {
        if (bytes === null) pending.get(id)?.reject(new Error("The file cannot be read"));
        else pending.get(id)?.resolve(new Response(bytes));
        pending.delete(id);
      };
      body(
        (type, listener) => {
          messages.addEventListener(type, listener);
          messages.start();
        },
        (message) => messages.postMessage(message),
        (address) => {
          const id = count++;
          const { promise, resolve, reject } = Promise.withResolvers<Response>();
          pending.set(id, { promise, resolve, reject });
          files.postMessage({ id, address });
          return promise;
        },
      );
      messages.postMessage("started");
    },
    { once: true },
  );
}

/** Answers the file requests of a worker. */
function serveFiles(port: MessagePort): void {
  port.onmessage = async ({ data: { id, address } }) => {
    try {
      const bytes = await (await fetch(address)).arrayBuffer();
      port.postMessage({ id, bytes }, [bytes]);
    } catch {
      port.postMessage({ id, bytes: null });
    }
  };
}

/** Runs the script in a worker of its own. Rejects if the browser refuses. */
function runApart(body: WorkerBody): Promise<Running> {
  return new Promise((done, failed) => {
    const blob = new Blob([`(${start})(${body})`], { type: "text/javascript" });
    const address = URL.createObjectURL(blob);
    const worker = new globalThis.Worker(address);
    const messages = new MessageChannel();
    const files = new MessageChannel();
    worker.addEventListener("error", failed, { once: true });
    messages.port1.addEventListener(
      "message",
      () => {
        URL.revokeObjectURL(address);
        serveFiles(files.port1);
        done({ port: messages.port1, end: () => worker.terminate() });
      },
      { once: true },
    );
    messages.port1.start();
    worker.postMessage(null, [messages.port2, files.port2]);
  });
}

/** Runs the script in the page. */
function runHere(body: WorkerBody): Running {
  const { port1, port2 } = new MessageChannel();
  body(
    (type, listener) => {
      port2.addEventListener(type, listener);
      port2.start();
    },
    (message) => port2.postMessage(message),
    fetch,
  );
  return { port: port1, end: () => port2.close() };
}

/** The part of the browser's `Worker` that the site uses. Messages wait until the script runs. */
export class Worker extends EventTarget {
  readonly #running: Promise<Running>;

  constructor(address: string | URL) {
    super();
    this.#running = this.#start(address);
    this.#running.catch(() => this.dispatchEvent(new Event("error", { cancelable: true })));
  }

  async #start(address: string | URL): Promise<Running> {
    const file = await readFile(address);
    if (file === null || !("worker" in file)) throw new Error(`${address} is no worker`);
    const running = await runApart(file.worker).catch(() => runHere(file.worker));
    running.port.addEventListener("message", ({ data }) => {
      this.dispatchEvent(new MessageEvent("message", { data }));
    });
    running.port.start();
    return running;
  }

  postMessage(message: unknown): void {
    this.#running.then(({ port }) => port.postMessage(message)).catch(() => {});
  }

  terminate(): void {
    this.#running.then(({ end }) => end()).catch(() => {});
  }
}
