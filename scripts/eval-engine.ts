/**
 * `npm run eval:engine [-- --sizes 10000,75000 --queries 2000]`: measures the search service on a cluster of three nodes on this
 * machine, or on the one that TIAOWEN_ENGINE names; exit code 1 if an answer is wrong.
 */
import { parseArgs } from "node:util";
import { loadCollection } from "../src/node/content/load-collection.ts";
import { startCluster } from "../tests/engine/cluster.ts";
import { measureService, rowText } from "../tests/eval/search-service.ts";
import { seed } from "../tests/support/seed.ts";

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "10000,75000" },
    queries: { type: "string", default: "2000" },
  },
});
const { corpus } = await loadCollection("content");
const given = process.env.TIAOWEN_ENGINE;
const cluster = given ? null : await startCluster(3);
try {
  const nodes = cluster?.addresses ?? given?.split(",") ?? [];
  for (const size of values.sizes.split(",").map(Number)) {
    const row = await measureService(corpus, size, Number(values.queries), seed, nodes);
    console.log(rowText(row));
    if (row.wrong > 0) process.exitCode = 1;
  }
} finally {
  await cluster?.stop();
}
