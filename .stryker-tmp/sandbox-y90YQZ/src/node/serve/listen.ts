/** Lets a server listen. */
// @ts-nocheck

import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Where a server listens. */
export interface ListenAt {
  readonly host: string;
  readonly port: number;
  /** True if the next free port will do. */
  readonly isFlexible: boolean;
}

/** So many ports are tried. */
const TRIES = 20;

/**
 * Lets the server listen.
 * @returns its address, with a slash at the end and without a path
 * @throws Error if the port is taken
 */
export async function listen(server: Server, at: ListenAt): Promise<string> {
  for (let port = at.port; ; port += 1) {
    try {
      server.listen(port, at.host);
      await once(server, "listening");
      break;
    } catch (error) {
      if (!isTaken(error)) throw error;
      if (!at.isFlexible) throw new Error(`Port ${port} is taken: --port names another.`);
      if (port + 1 >= at.port + TRIES) {
        throw new Error(`The ports ${at.port} to ${port} are taken: --port names another.`);
      }
    }
  }
  const address = server.address();
  return `http://${at.host}:${isAddress(address) ? address.port : at.port}/`;
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}

function isAddress(address: string | AddressInfo | null): address is AddressInfo {
  return typeof address === "object" && address !== null;
}
