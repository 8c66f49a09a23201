/** The options of commands that serve, and how they wait for their end. */
import { once } from "node:events";
import type { Server } from "node:http";
import type { ListenAt } from "../../serve/listen.ts";
import type { CommandIo } from "../command.ts";
import { CallError } from "./read-args.ts";

export const SERVER_OPTIONS = {
  port: { type: "string" },
  host: { type: "string", default: "localhost" },
} as const;

export const SERVER_USAGE = `\
  --port N        the port (PORT; 4321, or the next one that is free)
  --host NAME     the host name or address to listen at (localhost; 0.0.0.0 for every network)`;

const DEFAULT_PORT = 4321;

/** @throws CallError if the port is no number of a port */
export function listenAt(
  given: { readonly port?: string | undefined; readonly host: string },
  { environment }: CommandIo,
): ListenAt {
  const named = given.port ?? environment.PORT;
  const port = Number(named ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new CallError(`--port is a number from 0 to 65535, not “${named}”.`);
  }
  return { host: given.host, port, isFlexible: named === undefined };
}

/** Resolves when the person has ended the command and the server is closed; without a signal, never. */
export async function served(server: Server, signal: AbortSignal | undefined): Promise<void> {
  signal?.addEventListener("abort", () => {
    server.close();
    server.closeAllConnections();
  });
  await once(server, "close");
}
