/** The connection to an OpenSearch cluster: its official client, with whole answers or none. */
import { readFile } from "node:fs/promises";
import { Client } from "@opensearch-project/opensearch";

/** How the cluster is reached. */
export interface EngineAddress {
  /** Addresses of its nodes, `http:` or `https:`; a failed node is replaced by another one. */
  readonly nodes: readonly string[];
  /** Name and password, or the whole value of the header `Authorization`. */
  readonly credentials?: EngineCredentials | undefined;
  /** A PEM file with the certificates by which the cluster's is checked. */
  readonly authority?: string | undefined;
}

export type EngineCredentials =
  | { readonly username: string; readonly password: string }
  | { readonly authorization: string };

/** Milliseconds after which a request counts as failed. */
const PATIENCE = 15_000;
/** Number of times that a request is sent again, to another node if there is one. */
const RETRIES = 3;

/** A request to the cluster. */
export interface EngineRequest {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly path: string;
  readonly querystring?: Readonly<Record<string, string | number | boolean>>;
  readonly body?: object;
  /** Lines of JSON, instead of a body. */
  readonly lines?: string;
  /** Milliseconds after which it counts as failed, instead of those of a search. */
  readonly patience?: number;
}

export interface Engine {
  /** The body of the answer, of which the caller knows the structure. @throws the client's error */
  ask<Body>(request: EngineRequest): Promise<Body>;
  close(): Promise<void>;
}

/** Connects to a cluster; nothing is sent before the first request. */
export async function connectEngine({
  nodes,
  credentials,
  authority,
}: EngineAddress): Promise<Engine> {
  const client = new Client({
    nodes: [...nodes],
    maxRetries: RETRIES,
    requestTimeout: PATIENCE,
    // What comes back is what the export wrote.
    disablePrototypePoisoningProtection: true,
    ...(credentials !== undefined && "username" in credentials ? { auth: credentials } : {}),
    ...(credentials !== undefined && "authorization" in credentials
      ? { headers: { authorization: credentials.authorization } }
      : {}),
    ...(authority === undefined ? {} : { ssl: { ca: await readFile(authority, "utf8") } }),
  });
  return {
    async ask({ method, path, querystring = {}, body, lines, patience = PATIENCE }) {
      const { body: answer } = await client.transport.request(
        {
          ...{ method, path, querystring },
          ...(body === undefined ? {} : { body }),
          ...(lines === undefined ? {} : { bulkBody: lines }),
        },
        { requestTimeout: patience },
      );
      return answer;
    },
    close: () => client.close(),
  };
}

/** The status of a failed request; null if no answer came. */
export function statusOf(error: unknown): number | null {
  return error instanceof Error && "statusCode" in error && typeof error.statusCode === "number"
    ? error.statusCode
    : null;
}
