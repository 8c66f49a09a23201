/** A collection in a cluster, for tests: exported, loaded, and searched as the service does. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MANIFEST_FILE } from "../../src/engine/bulk-files.ts";
import type { Collection } from "../../src/model/types.ts";
import type { ChangeRecord } from "../../src/model/versions/changes.ts";
import { writeInto } from "../../src/node/build/output/write-into.ts";
import type { Engine } from "../../src/node/engine/engine-client.ts";
import { type Loaded, loadCollection } from "../../src/node/engine/load-collection.ts";
import { opensearchFiles } from "../../src/node/engine/opensearch-files.ts";

/** Parts and copies that a cluster of three nodes can lose one of. */
const LAYOUT = { shards: 2, replicas: 1 };

/** Writes the bulk files of a collection; `remove` deletes them. */
export async function exportBulk(
  collection: Collection,
  record?: ChangeRecord,
): Promise<{
  readonly folder: string;
  readonly version: string;
  /** Size of all files. */
  readonly bytes: number;
  remove(): Promise<void>;
}> {
  const out = await mkdtemp(join(tmpdir(), "tiaowen-bulk-"));
  const write = writeInto(out);
  let bytes = 0;
  let version = "";
  for (const { path, content } of opensearchFiles(collection, "opensearch", record)) {
    if (typeof content === "string") bytes += Buffer.byteLength(content);
    if (path.endsWith(MANIFEST_FILE)) version = JSON.parse(String(content)).version;
    await write(path, content);
  }
  const remove = () => rm(out, { recursive: true, force: true });
  return { folder: join(out, "opensearch"), version, bytes, remove };
}

/** Exports and loads a collection under a name. */
export async function load(
  engine: Engine,
  collection: Collection,
  name: string,
  record?: ChangeRecord,
): Promise<Loaded> {
  const { folder, remove } = await exportBulk(collection, record);
  try {
    return await loadCollection(engine, folder, name, LAYOUT);
  } finally {
    await remove();
  }
}
