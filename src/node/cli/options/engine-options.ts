/** The options of commands that speak to an OpenSearch cluster. */
import { resolve } from "node:path";
import { COLLECTION_NAME, DEFAULT_NAME } from "../../../engine/mapping.ts";
import type { EngineAddress, EngineCredentials } from "../../engine/engine-client.ts";
import type { CommandIo } from "../command.ts";
import { CallError } from "./read-args.ts";

export const ENGINE_OPTIONS = {
  engine: { type: "string" },
  index: { type: "string", default: DEFAULT_NAME },
  ca: { type: "string" },
} as const;

export const ENGINE_USAGE = `\
  --engine URL    the cluster; several nodes are parted by commas (TIAOWEN_ENGINE)
  --index NAME    the name of the collection in it, before its indices' names (${DEFAULT_NAME})
  --ca FILE       certificates (PEM) by which the cluster's own is checked

The environment has what a list of processes must not show: TIAOWEN_ENGINE_USERNAME and TIAOWEN_ENGINE_PASSWORD, or
TIAOWEN_ENGINE_AUTHORIZATION for the whole header.`;

/** A cluster and the name of the collection in it. */
export interface EnginePlace {
  readonly address: EngineAddress;
  readonly collection: string;
}

/** The addresses as given; null if there are none. */
export function engineGiven(
  given: { readonly engine?: string | undefined },
  { environment }: CommandIo,
): string | null {
  return given.engine ?? environment.TIAOWEN_ENGINE ?? null;
}

/** @throws CallError if an address, the name or the credentials are wrong */
export function enginePlace(
  addresses: string,
  given: { readonly index: string; readonly ca?: string | undefined },
  { environment, folder }: CommandIo,
): EnginePlace {
  const nodes = addresses.split(",").map(nodeAddress);
  if (!COLLECTION_NAME.test(given.index)) {
    throw new CallError(
      `--index has lower-case letters, digits and hyphens, not “${given.index}”.`,
    );
  }
  const authority = given.ca === undefined ? undefined : resolve(folder, given.ca);
  const credentials = credentialsFrom(environment);
  return { address: { nodes, authority, credentials }, collection: given.index };
}

function nodeAddress(written: string): string {
  const url = URL.parse(written.trim());
  if (url === null || !/^https?:$/u.test(url.protocol)) {
    throw new CallError(
      `--engine is an address such as https://search.example.org:9200, not “${written}”.`,
    );
  }
  if (url.username !== "" || url.password !== "") {
    throw new CallError(
      "Name and password stand in TIAOWEN_ENGINE_USERNAME and TIAOWEN_ENGINE_PASSWORD, not in the address.",
    );
  }
  return url.href;
}

function credentialsFrom(environment: CommandIo["environment"]): EngineCredentials | undefined {
  const authorization = environment.TIAOWEN_ENGINE_AUTHORIZATION;
  if (authorization) return { authorization };
  const username = environment.TIAOWEN_ENGINE_USERNAME;
  const password = environment.TIAOWEN_ENGINE_PASSWORD;
  if (!username && !password) return undefined;
  if (!username || !password) {
    throw new CallError("TIAOWEN_ENGINE_USERNAME and TIAOWEN_ENGINE_PASSWORD are given together.");
  }
  return { username, password };
}
