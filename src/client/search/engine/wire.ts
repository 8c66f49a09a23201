/** The replies of the search as text, for a service that answers instead of the worker. */
import type { Reply } from "./protocol.ts";

/** Stands for a `Map`, which JSON does not have. */
const MAP = "$map";

/** A reply as a line of JSON. */
export function writeReply(reply: Reply): string {
  const written = JSON.stringify(reply, (_key, value: unknown) =>
    value instanceof Map ? { [MAP]: [...value] } : value,
  );
  return `${written}\n`;
}

function isWrittenMap(value: unknown): value is { readonly [MAP]: readonly [unknown, unknown][] } {
  return typeof value === "object" && value !== null && MAP in value;
}

/** Reads a line of `writeReply`. */
export function readReply(line: string): Reply {
  return JSON.parse(line, (_key, value: unknown) =>
    isWrittenMap(value) ? new Map(value[MAP]) : value,
  );
}
