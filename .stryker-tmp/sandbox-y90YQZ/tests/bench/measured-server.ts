/** A static server as hosts run them, which compresses text and counts what it sends. */
// @ts-nocheck

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** Types by file name; those that begin with text, and scripts and data, are sent compressed. */
const TYPES: ReadonlyMap<string, string> = new Map([
  [".html", "text/html; charset=utf-8"],
  [".css", "text/css"],
  [".js", "text/javascript"],
  [".json", "application/json"],
  [".svg", "image/svg+xml"],
]);
const OTHER = "application/octet-stream";

export interface MeasuredServer {
  /** Without a slash at the end. */
  readonly address: string;
  /** Bytes sent so far, headers included. */
  sent(): number;
  close(): Promise<void>;
}

/**
 * Serves a folder; files are read and compressed once. `folders` serves others in the place of folders inside of it,
 * `pages` are served by their address.
 */
export async function serveMeasured(
  root: string,
  folders: Readonly<Record<string, string>> = {},
  pages: ReadonlyMap<string, string> = new Map(),
): Promise<MeasuredServer> {
  const sockets = new Set<Socket>();
  const files = new Map<string, { readonly type: string; readonly body: Buffer }>();
  let closed = 0;

  function place(name: string): string {
    for (const [prefix, folder] of Object.entries(folders)) {
      if (name.startsWith(`/${prefix}/`)) return path.join(folder, name);
    }
    return path.join(root, name.endsWith("/") ? `${name}index.html` : name);
  }

  async function load(name: string) {
    const known = files.get(name);
    if (known !== undefined) return known;
    const file = place(name);
    const type = TYPES.get(path.extname(file)) ?? OTHER;
    const content = pages.get(name) ?? (await readFile(file));
    const loaded = {
      type,
      body: type === OTHER ? Buffer.from(content) : gzipSync(content, { level: 6 }),
    };
    files.set(name, loaded);
    return loaded;
  }

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://x");
    load(decodeURIComponent(pathname)).then(
      ({ type, body }) => {
        const encoding = type === OTHER ? {} : { "Content-Encoding": "gzip" };
        const headers = { "Content-Type": type, "Cache-Control": "max-age=600", ...encoding };
        response.writeHead(200, headers).end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => {
      closed += socket.bytesWritten;
      sockets.delete(socket);
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    sent: () => [...sockets].reduce((sum, socket) => sum + socket.bytesWritten, closed),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
