/** A static server whose folder can be exchanged, that can refuse files, and that can vanish. */
// @ts-nocheck

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

const TYPES: ReadonlyMap<string, string> = new Map([
  [".html", "text/html; charset=utf-8"],
  [".css", "text/css"],
  [".js", "text/javascript"],
  [".json", "application/json"],
  [".svg", "image/svg+xml"],
]);

export interface StaticServer {
  /** Without a slash at the end. */
  readonly address: string;
  /** What is served. */
  folder: string;
  /** True for the paths that are refused. */
  refuses: (path: string) => boolean;
  /** True where addresses with a slash at the end are redirected to those without, as some hosts do. */
  stripsSlashes: boolean;
  /** The type with which scripts are labelled. */
  scriptType: string;
  /** Ends it, with every connection. */
  vanish(): Promise<void>;
}

export async function serveFolder(folder: string): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://x");
    if (served.stripsSlashes && pathname.length > 1 && pathname.endsWith("/")) {
      response.writeHead(308, { Location: pathname.slice(0, -1) }).end();
      return;
    }
    const isFolder =
      pathname.endsWith("/") || (served.stripsSlashes && path.extname(pathname) === "");
    const name = isFolder ? path.posix.join(pathname, "index.html") : pathname;
    if (served.refuses(pathname)) {
      response.writeHead(500).end();
      return;
    }
    readFile(path.join(served.folder, decodeURIComponent(name))).then(
      (body) => {
        const ending = path.extname(name);
        const known = TYPES.get(ending) ?? "application/octet-stream";
        const type = ending === ".js" ? served.scriptType : known;
        response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-cache" }).end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const served: StaticServer = {
    address: `http://127.0.0.1:${port}`,
    folder,
    refuses: () => false,
    stripsSlashes: false,
    scriptType: "text/javascript",
    vanish: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return served;
}
