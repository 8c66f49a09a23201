/** `npm run bench`: prints measurements with their limits and peers as a table. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
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
import { printTable } from "../tests/bench/table.ts";

const folder = await mkdtemp(path.join(tmpdir(), "tiaowen-bench-"));
const site = path.join(folder, "dist");
try {
  console.log(
    printTable([
      ...benchParser(),
      ...(await benchBuild(site)),
      ...(await benchDev()),
      ...(await benchCollections()),
      ...(await benchReading(site)),
      ...(await benchSearch(site)),
      ...(await benchStatistics()),
      ...(await benchAssistants(site)),
      ...(await benchHierarchies(site)),
      ...(await benchOffline(site)),
      ...(await benchLighthouse(site)),
    ]),
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}
