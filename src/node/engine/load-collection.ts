/** Loads the bulk files of a collection into a cluster. What is searched changes in one moment, when everything is there. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { MANIFEST_FILE, type Manifest } from "../../engine/bulk-files.ts";
import { aliasActions, indexBodies, indicesOf } from "../../engine/mapping.ts";
import { type Engine, statusOf } from "./engine-client.ts";
import { currentVersion, versionsIn } from "./open-collection.ts";

/** Milliseconds in which the engine takes a file, or makes an index. */
const PATIENCE = 120_000;
/** How many times a file is sent that the engine did not take, and the milliseconds before the second time; then longer. */
const TRIES = 8;
const PAUSE = 500;

/** A shard of this size is searched by one core in some ten milliseconds. */
const CLAUSES_A_SHARD = 250_000;

/** How the indices are kept: parts (null for as many as their size asks for), and copies of each beside the first. */
export interface LoadLayout {
  readonly shards: number | null;
  readonly replicas: number;
}

/** What a load did. */
export interface Loaded {
  readonly version: string;
  readonly clauses: number;
  /** False if the cluster had this version already. */
  readonly isNew: boolean;
}

/**
 * Loads the bulk files in a folder. A load that was broken off is repeated: each entry has its own id, so that nothing is there
 * twice. The former version stays until the next load.
 * @throws Error if anything is missing; readers then have the former version
 */
export async function loadCollection(
  cluster: Engine,
  folder: string,
  collection: string,
  { shards, replicas }: LoadLayout,
): Promise<Loaded> {
  const engine: Engine = {
    ...cluster,
    ask: (request) => cluster.ask({ patience: PATIENCE, ...request }),
  };
  const manifest = await readManifest(folder);
  const { version } = manifest;
  const indices = indicesOf(collection, version);
  const clauses = manifest.clauses.entries;
  const former = await currentVersion(engine, collection);
  if (former === version) return { version, clauses, isNew: false };
  const parts = shards ?? Math.ceil(clauses / CLAUSES_A_SHARD);
  const bodies = indexBodies({ shards: Math.max(1, parts), replicas }, manifest.languages);
  for (const index of ["clauses", "shown"] as const) {
    const name = indices[index];
    await createIndex(engine, name, bodies[index]);
    for (const file of manifest[index].files) {
      await sendBulk(engine, name, await readFile(join(folder, file), "utf8"));
    }
    await engine.ask({ method: "POST", path: `/${name}/_refresh` });
    await checkCount(engine, name, manifest[index].entries);
    await waitForCopies(engine, name);
  }
  const switched = aliasActions(collection, version);
  await engine.ask({ method: "POST", path: "/_aliases", body: switched });
  for (const other of await versionsIn(engine, collection)) {
    if (other === version || other === former) continue;
    const { clauses, shown } = indicesOf(collection, other);
    await engine.ask({ method: "DELETE", path: `/${clauses},${shown}`, querystring: LENIENT });
  }
  return { version, clauses, isNew: true };
}

const LENIENT = { ignore_unavailable: true };

async function readManifest(folder: string): Promise<Manifest> {
  const written = await readFile(join(folder, MANIFEST_FILE), "utf8").catch(() => null);
  if (written === null) {
    throw new Error(
      `There is no ${MANIFEST_FILE} in ${folder}: tiaowen export opensearch --to DIR writes it last.`,
    );
  }
  return JSON.parse(written);
}

/** Creates the index unless a load that was broken off has done so. */
async function createIndex(engine: Engine, name: string, body: object): Promise<void> {
  try {
    await engine.ask({ method: "PUT", path: `/${name}`, body });
  } catch (error) {
    if (!isThere(error)) throw error;
  }
}

function isThere(error: unknown): boolean {
  return error instanceof Error && /resource_already_exists/u.test(error.message);
}

interface BulkAnswer {
  readonly errors: boolean;
  readonly items: readonly { readonly index?: { readonly status: number } }[];
}

/** Sends entries until the engine has taken all of them. @throws Error if it refuses one */
async function sendBulk(engine: Engine, index: string, lines: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const refused = await trySending(engine, index, lines);
    if (refused === null) return;
    if (attempt === TRIES)
      throw new Error(`The engine does not take entries of ${index}: ${refused}`);
    await sleep(PAUSE * 2 ** (attempt - 1));
  }
}

/** Null if the engine took everything, or else the status of what it may take later. */
async function trySending(engine: Engine, index: string, lines: string): Promise<number | null> {
  try {
    const { errors, items } = await engine.ask<BulkAnswer>({
      method: "POST",
      path: `/${index}/_bulk`,
      lines,
    });
    if (!errors) return null;
    const bad = items.map((item) => item.index?.status ?? 500).find((status) => status >= 300);
    if (bad !== undefined && bad < 500 && bad !== 429) {
      throw new Error(`The engine refused an entry of ${index} with the status ${bad}`);
    }
    return bad ?? null;
  } catch (error) {
    const status = statusOf(error);
    if (status === 429 || status === 503) return status;
    throw error;
  }
}

async function checkCount(engine: Engine, index: string, expected: number): Promise<void> {
  const { count, _shards } = await engine.ask<{ count: number; _shards: { failed: number } }>({
    method: "GET",
    path: `/${index}/_count`,
  });
  if (count !== expected || _shards.failed > 0) {
    throw new Error(
      `${index} has ${count} entries instead of ${expected}; the alias was not switched.`,
    );
  }
}

/** Waits until every part of the index can be searched, with its copies where the cluster has nodes for them. */
async function waitForCopies(engine: Engine, index: string): Promise<void> {
  const querystring = { wait_for_status: "green", timeout: "10s" };
  const { status } = await engine
    .ask<{ status: string }>({ method: "GET", path: `/_cluster/health/${index}`, querystring })
    .catch((error: unknown) => {
      // A cluster of one node never has copies.
      if (statusOf(error) === 408) return { status: "yellow" };
      throw error;
    });
  if (status === "red")
    throw new Error(`Parts of ${index} are not there; the alias was not switched.`);
}
