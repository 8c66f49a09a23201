/**
 * `npm run bench`: prints measurements with their limits and peers as a table.
 *
 *     npm run bench [-- --collections 100,1000,5000]
 *
 * `--collections` only builds generated collections of so many documents; 5,000 take a quarter of an hour.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { benchAssistants } from "../tests/bench/assistants.ts";
import { benchBuild } from "../tests/bench/build.ts";
import { benchCollections } from "../tests/bench/collections.ts";
import { benchDev } from "../tests/bench/dev.ts";
import { benchHierarchies } from "../tests/bench/hierarchies.ts";
import { benchLighthouse } from "../tests/bench/lighthouse.ts";
import { benchOffline } from "../tests/bench/offline.ts";
import { benchParser } from "../tests/bench/parse.ts";
import { benchReading } from "../tests/bench/reading.ts";
import { benchSearch } from "../tests/bench/search.ts";
import { benchStatistics } from "../tests/bench/statistics.ts";
import { type Figure, printTable } from "../tests/bench/table.ts";

/** The sizes of generated collections that are measured with everything else. */
const COLLECTIONS = [100, 1000];

async function benchEverything(): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "tiaowen-bench-"));
  const site = path.join(folder, "dist");
  try {
    return [
      ...benchParser(),
      ...(await benchBuild(site)),
      ...(await benchDev()),
      ...(await benchCollections(COLLECTIONS)),
      ...(await benchReading(site)),
      ...(await benchSearch(site)),
      ...(await benchStatistics()),
      ...(await benchAssistants(site)),
      ...(await benchHierarchies(site)),
      ...(await benchOffline(site)),
      ...(await benchLighthouse(site)),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const { values } = parseArgs({ options: { collections: { type: "string" } } });
const sizes = values.collections?.split(",").map(Number);
console.log(printTable(await (sizes === undefined ? benchEverything() : benchCollections(sizes))));
