/** The search service: answers the search page, and programs, from a collection in a cluster. It keeps no state of its own. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { EVERYTHING } from "../../../engine/dsl.ts";
import type { Engine } from "../engine-client.ts";
import { answerCall, answerSearch } from "./answers.ts";
import { type Limits, rateLimit, workLimit } from "./limits.ts";
import { Problem, problemJson, problemOf } from "./problem.ts";
import { readCallRequest, readSearchRequest } from "./requests.ts";
import { type OpenVersion, openVersions } from "./searchers.ts";

export interface ServiceOptions extends Limits {
  readonly engine: Engine;
  /** Name of the collection. */
  readonly collection: string;
  /** The origin whose pages may ask, or `*`. */
  readonly origin: string;
  /** True if a proxy in front of the service tells the address of the caller. */
  readonly isBehindProxy: boolean;
  /** Certificate and key in PEM, for HTTPS. */
  readonly tls?: { readonly cert: string; readonly key: string } | undefined;
  /** Is told each failure that is not the caller's, with everything that is known of it. */
  readonly report: (failure: string) => void;
}

/** Milliseconds in which a request has to be received, and an answer or its next part has to come. */
const PATIENCE = 20_000;
/** Maximum size of the body of a request in bytes. */
const LARGEST_BODY = 64 * 1024;

/** Makes the server; it does not listen yet. */
export function searchService(options: ServiceOptions): Server {
  const versions = openVersions(options.engine, options.collection);
  const countRequest = rateLimit(options);
  const takeTurn = workLimit(options);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    const handler = HANDLERS.get(pathname);
    if (handler === undefined) throw new Problem(404, "There are /search and /health.");
    if (request.method === "OPTIONS") {
      response.writeHead(204, { "Access-Control-Max-Age": "86400" }).end();
      return;
    }
    if (request.method !== handler.method) {
      response.setHeader("Allow", `${handler.method}, OPTIONS`);
      throw new Problem(405, `The method is ${handler.method}.`);
    }
    const { signal, goOn, end } = patience(response);
    const exchange = { versions, searchParams, request, response, signal, goOn };
    try {
      if (handler.isFree) {
        await handler.run(exchange);
        return;
      }
      await countRequest(callerOf(request, options.isBehindProxy));
      await takeTurn(async () => {
        signal.throwIfAborted();
        await handler.run(exchange);
      });
    } finally {
      end();
    }
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(headersFor(options.origin))) {
      response.setHeader(name, value);
    }
    try {
      await answer(request, response);
    } catch (error) {
      const problem = problemOf(error);
      if (problem !== error && !response.destroyed) options.report(describe(error));
      fail(response, problem);
    }
  }

  const listener = (request: IncomingMessage, response: ServerResponse) =>
    void serve(request, response);
  const server =
    options.tls === undefined ? createServer(listener) : createSecureServer(options.tls, listener);
  server.requestTimeout = PATIENCE;
  server.headersTimeout = PATIENCE;
  return server;
}

/** What a handler is given. */
interface Exchange {
  readonly versions: () => Promise<OpenVersion>;
  readonly searchParams: URLSearchParams;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Aborts when the caller goes away, or when nothing has come for too long. */
  readonly signal: AbortSignal;
  /** Says that something has come. */
  goOn(): void;
}

interface Handler {
  readonly method: "GET" | "POST";
  /** True if the limits do not count it. */
  readonly isFree?: true;
  run(exchange: Exchange): Promise<void>;
}

const SEARCH: Handler = {
  method: "GET",
  async run({ versions, searchParams, response, signal }) {
    const asked = readSearchRequest(searchParams);
    sendJson(response, await answerSearch(await versions(), asked, signal));
  },
};

const CALL: Handler = {
  method: "POST",
  async run({ versions, request, response, signal, goOn }) {
    const asked = readCallRequest(await bodyOf(request));
    const open = await versions();
    response.setHeader("Content-Type", "application/x-ndjson; charset=utf-8");
    await answerCall(open, asked, signal, (line) => {
      goOn();
      response.write(line);
    });
    response.end();
  },
};

const HEALTH: Handler = {
  method: "GET",
  isFree: true,
  async run({ versions, response, signal }) {
    const { version, collection } = await versions();
    // A search asks every part of the index.
    await collection.rows(EVERYTHING, 1);
    signal.throwIfAborted();
    sendJson(response, { status: "ok", version, clauses: collection.facts.clauses });
  },
};

const HANDLERS: ReadonlyMap<string, Handler> = new Map([
  ["/search", SEARCH],
  ["/call", CALL],
  ["/health", HEALTH],
]);

function sendJson(response: ServerResponse, content: object): void {
  response.setHeader("Content-Type", "application/json; charset=utf-8");
  response.end(JSON.stringify(content));
}

function headersFor(origin: string): Readonly<Record<string, string>> {
  return {
    "Access-Control-Allow-Origin": origin,
    "Access-Control-Allow-Headers": "Content-Type",
    "Access-Control-Allow-Methods": "GET, POST",
    "Cache-Control": "no-store",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "X-Content-Type-Options": "nosniff",
    ...(origin === "*" ? {} : { Vary: "Origin" }),
  };
}

/** Sends the problem; breaks the answer off if it has begun. */
function fail(response: ServerResponse, problem: Problem): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const { status, retryAfter } = problem;
  if (retryAfter !== null) response.setHeader("Retry-After", String(retryAfter));
  // What is left of the request is not read.
  if (status === 413) response.setHeader("Connection", "close");
  response.writeHead(status, { "Content-Type": "application/problem+json" });
  response.end(problemJson(problem));
}

/** Aborts when the caller goes away, or after a time in which `goOn` was not called. */
function patience(response: ServerResponse) {
  const controller = new AbortController();
  const timer = setTimeout(
    () => controller.abort(new DOMException("Nothing came in time", "TimeoutError")),
    PATIENCE,
  );
  response.once("close", () => controller.abort());
  return {
    signal: controller.signal,
    goOn: () => void timer.refresh(),
    end: () => clearTimeout(timer),
  };
}

/** The address of the caller; behind a proxy the last one that the proxy tells. */
function callerOf({ headers, socket }: IncomingMessage, isBehindProxy: boolean): string {
  const forwarded = [headers["x-forwarded-for"] ?? []].flat().join(",");
  const told = isBehindProxy ? forwarded.split(",").at(-1)?.trim() : "";
  return told || (socket.remoteAddress ?? "");
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request) {
    const bytes = Buffer.from(piece);
    size += bytes.length;
    if (size > LARGEST_BODY) throw new Problem(413, `A body has at most ${LARGEST_BODY} bytes.`);
    pieces.push(bytes);
  }
  return Buffer.concat(pieces).toString("utf8");
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
